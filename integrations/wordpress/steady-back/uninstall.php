<?php
/**
 * Deleting the plugin leaves nothing: the defaults are all that it ever stored, on each site of a network.
 *
 * @package Steady_Back
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$steady_back_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $steady_back_sites as $steady_back_site ) {
		delete_blog_option( $steady_back_site, 'steady_back_defaults' );
	}
} else {
	delete_option( 'steady_back_defaults' );
}
