/** The tests' `wp-config.php`. */

/** @param {{ address: string, socket: string, log: string }} site */
export function config({ address, socket, log }) {
  const keys = ["AUTH", "SECURE_AUTH", "LOGGED_IN", "NONCE"].flatMap((name) => [`${name}_KEY`, `${name}_SALT`]);
  const constants = {
    DB_NAME: "wordpress",
    DB_USER: "root",
    DB_PASSWORD: "",
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: "utf8mb4",
    WP_HOME: address,
    WP_SITEURL: address,
    FS_METHOD: "direct",
    // Everything that PHP or WordPress has to complain of is read by a test.
    WP_DEBUG: true,
    WP_DEBUG_LOG: log,
    WP_DEBUG_DISPLAY: false,
    // The site speaks to nobody, and does nothing by itself.
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    ...Object.fromEntries(keys.map((name) => [name, `${name} of a site that lives for minutes`])),
  };
  return `<?php
${Object.entries(constants)
  .map(([name, value]) => `define( '${name}', ${typeof value === "string" ? `'${value}'` : value} );`)
  .join("\n")}
// The language that the tests read: that of the coach is the page's.
$locale = 'en_GB';
// A second installation in the same database: a network of sites.
$table_prefix = getenv( 'TABLE_PREFIX' ) ?: 'wp_';
if ( getenv( 'NETWORK' ) ) {
	define( 'MULTISITE', true );
	define( 'SUBDOMAIN_INSTALL', false );
	define( 'DOMAIN_CURRENT_SITE', '${new URL(address).host}' );
	define( 'PATH_CURRENT_SITE', '/' );
	define( 'SITE_ID_CURRENT_SITE', 1 );
	define( 'BLOG_ID_CURRENT_SITE', 1 );
}
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;
}
