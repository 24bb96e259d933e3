<?php
/**
 * The block `steady-back/coach`. It keeps the editor's choices only; the coach is written when the post is shown, so authors may use it too.
 *
 * @package Steady_Back
 */

defined( 'ABSPATH' ) || exit;

/** Makes the block known, with one attribute a choice. */
function steady_back_register_block() {
	$attributes = array();
	foreach ( array_keys( steady_back_choices() ) as $name ) {
		$attributes[ steady_back_block_name( $name ) ] = array(
			'type'    => 'string',
			'default' => '',
		);
	}
	wp_register_script(
		'steady-back-editor',
		steady_back_address( 'block/editor.js' ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
		STEADY_BACK_VERSION,
		true
	);
	wp_set_script_translations( 'steady-back-editor', 'steady-back', dirname( STEADY_BACK_FILE ) . '/languages' );
	register_block_type(
		dirname( STEADY_BACK_FILE ) . '/block',
		array(
			'attributes'      => $attributes,
			'render_callback' => 'steady_back_render_block',
		)
	);
	add_action( 'enqueue_block_editor_assets', 'steady_back_tell_the_editor' );
}

/** Writes the coach of a block. */
function steady_back_render_block( $attributes ) {
	$given = array();
	foreach ( array_keys( steady_back_choices() ) as $name ) {
		$given[ $name ] = $attributes[ steady_back_block_name( $name ) ] ?? '';
	}
	return steady_back_element( $given, get_block_wrapper_attributes() );
}

/** Hands the block's script what only the server knows: the choices with their words, the defaults, and where the coach is. */
function steady_back_tell_the_editor() {
	$choices = array();
	foreach ( steady_back_choices() as $name => $choice ) {
		$choices[] = array(
			'name'      => $name,
			'block'     => steady_back_block_name( $name ),
			'shortcode' => steady_back_shortcode_name( $name ),
			'label'     => $choice['label'],
			'help'      => $choice['help'],
			'values'    => $choice['values'] ?? null,
		);
	}
	$told = array(
		'choices'  => $choices,
		'defaults' => (object) steady_back_defaults(),
		'entry'    => add_query_arg( 'ver', STEADY_BACK_VERSION, steady_back_address( 'assets/steady-back/steady-back.js' ) ),
	);
	wp_add_inline_script( 'steady-back-editor', 'window.steadyBackEditor = ' . wp_json_encode( $told ) . ';', 'before' );
}
