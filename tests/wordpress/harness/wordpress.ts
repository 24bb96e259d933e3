/** The WordPress under test, as its server side sees it. */
import { php as run } from "../server/site.mjs";

interface Site {
  /** Without a slash at the end. */
  address: string;
  /** Where its files are. */
  folder: string;
  /** What PHP and WordPress complained of. */
  log: string;
  /** The plugin's zip file. */
  archive: string;
}

/** Put into the environment by the command that started it. */
export const site: Site = JSON.parse(process.env.WORDPRESS ?? "null") ?? absent();

/** Runs PHP inside WordPress and returns what it printed. */
export const php = (code: string, env: Record<string, string> = {}): string =>
  run(site.folder, `require 'wp-load.php'; ${code}`, env);

/** A post that is published without an editor; returns its path. */
export function publish(content: string, role = "administrator"): string {
  const id = php(
    `wp_set_current_user(get_user_by('login', '${role}')->ID); kses_init();
    echo wp_insert_post(array('post_title' => 'A post', 'post_status' => 'publish', 'post_content' => wp_slash(base64_decode('${Buffer.from(content).toString("base64")}'))), true);`,
  );
  return `/?p=${id}`;
}

function absent(): never {
  throw new Error("these tests need a WordPress: npm run test:wordpress");
}
