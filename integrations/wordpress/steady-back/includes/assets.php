<?php
/**
 * The coach's files. They come from the plugin's own folder, and only on pages that use them.
 *
 * @package Steady_Back
 */

defined( 'ABSPATH' ) || exit;

/** The address of a file of the plugin. */
function steady_back_address( $file ) {
	return plugins_url( $file, STEADY_BACK_FILE );
}

/** Makes the files known. Nothing is loaded by this. */
function steady_back_register_assets() {
	wp_register_script( 'steady-back', steady_back_address( 'assets/steady-back/steady-back.js' ), array(), STEADY_BACK_VERSION, true );
	wp_register_style( 'steady-back', steady_back_address( 'room.css' ), array(), STEADY_BACK_VERSION );
}

/** The entry is a module. WordPress has a function for that since 6.5 only. */
function steady_back_module_tag( $tag, $handle ) {
	if ( 'steady-back' !== $handle ) {
		return $tag;
	}
	return preg_replace( '/<script\b/', '<script type="module"', preg_replace( '/\stype=([\'"]).*?\1/', '', $tag ) );
}

/**
 * Loads the coach on this page.
 *
 * @return string What has to stand before the first coach: the stylesheet that keeps room for it, where the head has gone out without it. A stylesheet that came
 *                with the footer would let the page jump.
 */
function steady_back_enqueue() {
	wp_enqueue_script( 'steady-back' );
	wp_enqueue_style( 'steady-back' );
	if ( ! did_action( 'wp_head' ) || doing_action( 'wp_head' ) || wp_style_is( 'steady-back', 'done' ) ) {
		return '';
	}
	ob_start();
	wp_print_styles( 'steady-back' );
	return ob_get_clean();
}

/** Whether a post's own text asks for a coach, in whichever of the ways. */
function steady_back_is_in( $text ) {
	return has_block( 'steady-back/coach', $text )
		|| has_shortcode( $text, 'steady_back' )
		|| (bool) preg_match( '/<[^<>]+\sdata-steady-back\b|<steady-back\b/i', $text );
}

/** Puts the stylesheet into the head when a post that is about to be shown has a coach. */
function steady_back_enqueue_for_the_query() {
	global $wp_query;
	if ( steady_back_is_without_scripts() ) {
		return;
	}
	foreach ( $wp_query->posts ?? array() as $post ) {
		if ( $post instanceof WP_Post && steady_back_is_in( $post->post_content ) ) {
			steady_back_enqueue();
			return;
		}
	}
}
