/** A network of two sites beside the first installation, in which the plugin lives and is deleted. */
import { install, php } from "./site.mjs";

/**
 * @param {{ folder: string, address: string, archive: string }} site
 * @returns {{ before: string, after: string }} how many sites hold the plugin's option, before it is deleted and afterwards
 */
export function inANetwork({ folder, address, archive }) {
  const single = { TABLE_PREFIX: "net_" };
  const network = { ...single, NETWORK: "1" };
  install(folder, single);
  php(
    folder,
    `define('WP_INSTALLING_NETWORK', true); require 'wp-load.php';
    require_once ABSPATH . 'wp-admin/includes/network.php'; require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    foreach ($wpdb->tables('ms_global') as $name => $table) $wpdb->$name = $table;
    install_network();
    populate_network(1, '${new URL(address).host}', 'administrator@example.org', 'A network', '/', false);`,
    single,
  );
  const code = `define('WP_ADMIN', true); $_SERVER['HTTP_HOST'] = '${new URL(address).host}'; require 'wp-load.php'; require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php';`;
  php(
    folder,
    `${code} WP_Filesystem(); if (true !== unzip_file('${archive}', WP_PLUGIN_DIR)) exit(1);
    wp_insert_site(array('domain' => '${new URL(address).host}', 'path' => '/second/', 'user_id' => 1));
    $failed = activate_plugin('steady-back/steady-back.php', '', true); if (is_wp_error($failed)) exit(1);`,
    network,
  );
  const count = () =>
    php(
      folder,
      `${code} $count = 0; foreach (get_sites(array('fields' => 'ids')) as $id) $count += get_blog_option($id, 'steady_back_defaults') ? 1 : 0; echo $count, ' options';`,
      network,
    );
  php(
    folder,
    `${code} foreach (get_sites(array('fields' => 'ids')) as $id) update_blog_option($id, 'steady_back_defaults', array('theme' => 'dark'));`,
    network,
  );
  const before = count();
  php(
    folder,
    `${code} deactivate_plugins('steady-back/steady-back.php'); if (true !== delete_plugins(array('steady-back/steady-back.php'))) exit(1);`,
    network,
  );
  return { before, after: count() };
}
