<?php
/**
 * The element as the block and the shortcode write it.
 *
 * @package Steady_Back
 */

defined( 'ABSPATH' ) || exit;

/** Whether this is read where no script runs: a feed, or an AMP page. */
function steady_back_is_without_scripts() {
	return is_feed()
		|| ( function_exists( 'amp_is_request' ) && amp_is_request() )
		|| ( function_exists( 'ampforwp_is_amp_endpoint' ) && ampforwp_is_amp_endpoint() );
}

/** What stands there without scripts: a link to the coach's own page, in the plugin's folder. */
function steady_back_fallback() {
	return sprintf(
		'<a href="%s">%s</a>',
		esc_url( steady_back_address( 'assets/app.html' ) ),
		esc_html__( 'Open the back coach', 'steady-back' )
	);
}

/**
 * The coach.
 *
 * @param array  $given   Choices by attribute name, from outside; the site's defaults fill in what is missing.
 * @param string $wrapper Attributes of the element around it, already escaped.
 * @return string HTML.
 */
function steady_back_element( $given, $wrapper = 'class="steady-back"' ) {
	if ( steady_back_is_without_scripts() ) {
		return '<p>' . steady_back_fallback() . '</p>';
	}
	$attributes = '';
	foreach ( array_merge( steady_back_defaults(), steady_back_clean( $given ) ) as $name => $value ) {
		$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return sprintf( '%s<div %s><steady-back%s>%s</steady-back></div>', steady_back_enqueue(), $wrapper, $attributes, steady_back_fallback() );
}

/** `[steady_back coach_label="…" coach_href="…"]`. */
function steady_back_shortcode( $attributes ) {
	$given = array();
	foreach ( array_keys( steady_back_choices() ) as $name ) {
		$given[ $name ] = $attributes[ steady_back_shortcode_name( $name ) ] ?? '';
	}
	return steady_back_element( $given );
}
