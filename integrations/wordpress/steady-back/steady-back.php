<?php
/**
 * Plugin Name:       Steadyback
 * Description:       A coach for a nagging lower back, inside your post: a block, a shortcode, and nothing that leaves your site.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The Steadyback authors
 * License:           MIT OR Apache-2.0
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       steady-back
 * Domain Path:       /languages
 * Update URI:        false
 *
 * MIT is compatible with the GPL, any version. `npm run package` writes the version from package.json in place of 0.0.0.
 *
 * @package Steady_Back
 */

defined( 'ABSPATH' ) || exit;

define( 'STEADY_BACK_VERSION', '0.0.0' );
define( 'STEADY_BACK_FILE', __FILE__ );

require __DIR__ . '/includes/choices.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/placeholders.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/settings.php';

add_action( 'init', 'steady_back_load_words', 1 );
add_shortcode( 'steady_back', 'steady_back_shortcode' );
add_action( 'init', 'steady_back_register_assets', 5 );
add_action( 'init', 'steady_back_register_block' );
add_action( 'wp_enqueue_scripts', 'steady_back_enqueue_for_the_query' );
add_filter( 'script_loader_tag', 'steady_back_module_tag', 10, 2 );

// After blocks (9) and shortcodes (11), so that what they made is seen as well.
add_filter( 'the_content', 'steady_back_filter_placeholders', 20 );
add_filter( 'the_excerpt', 'steady_back_filter_placeholders', 20 );
add_filter( 'widget_block_content', 'steady_back_filter_placeholders', 20 );
add_filter( 'widget_text', 'steady_back_filter_placeholders', 20 );

add_action( 'admin_init', 'steady_back_register_settings' );
add_action( 'admin_menu', 'steady_back_add_settings_page' );
add_filter( 'plugin_action_links_' . plugin_basename( __FILE__ ), 'steady_back_add_settings_link' );

/** Translations that lie in the plugin's own folder; those of wordpress.org come by themselves. */
function steady_back_load_words() {
	load_plugin_textdomain( 'steady-back', false, dirname( plugin_basename( STEADY_BACK_FILE ) ) . '/languages' );
}
