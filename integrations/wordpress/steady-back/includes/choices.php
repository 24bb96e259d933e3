<?php
/**
 * What an editor can choose about a coach: the one list behind the block, the shortcode, the settings page and authors' own markup.
 *
 * @package Steady_Back
 */

defined( 'ABSPATH' ) || exit;

/** The option that holds the site's defaults. The only thing this plugin stores. */
const STEADY_BACK_OPTION = 'steady_back_defaults';

/**
 * Every choice, by the name of the element's attribute.
 *
 * `clean` takes whatever somebody wrote and returns a good value, or '' for none.
 * `values`, where there are any, are the only good ones, each with its words.
 *
 * @return array<string, array{label: string, help: string, clean: callable, values?: array<string, string>}>
 */
function steady_back_choices() {
	$choices = array(
		'coach-label'      => array(
			'label' => __( 'Words of your own link', 'steady-back' ),
			'help'  => __( 'Shown after a bout, and where somebody should talk to a person first. For example: Talk to a coach.', 'steady-back' ),
			'clean' => 'sanitize_text_field',
		),
		'coach-href'       => array(
			'label' => __( 'Where your own link leads', 'steady-back' ),
			'help'  => __( 'A page of yours, an e-mail address (mailto:) or a telephone number (tel:). Without it there is no link.', 'steady-back' ),
			'clean' => 'steady_back_clean_address',
		),
		'theme'            => array(
			'label'  => __( 'Colours', 'steady-back' ),
			'help'   => '',
			'values' => array(
				'auto'  => __( 'As the page', 'steady-back' ),
				'light' => __( 'Light', 'steady-back' ),
				'dark'  => __( 'Dark', 'steady-back' ),
			),
		),
		'load'             => array(
			'label'  => __( 'When to fetch the coach', 'steady-back' ),
			'help'   => __( 'Until then only a small card is loaded.', 'steady-back' ),
			'values' => array(
				'click'   => __( 'When somebody reaches for it', 'steady-back' ),
				'visible' => __( 'When it comes into view', 'steady-back' ),
				'eager'   => __( 'At once', 'steady-back' ),
			),
		),
		'start'            => array(
			'label'  => __( 'What it offers first', 'steady-back' ),
			'help'   => '',
			'values' => array(
				'try'  => __( 'A first three minutes', 'steady-back' ),
				'plan' => __( 'A plan', 'steady-back' ),
			),
		),
		'lang'             => array(
			'label' => __( 'Language', 'steady-back' ),
			'help'  => __( 'Such as en-GB. Empty: the language of the page.', 'steady-back' ),
			'clean' => 'steady_back_clean_language',
		),
		'emergency-region' => array(
			'label' => __( 'Country for the emergency number', 'steady-back' ),
			'help'  => __( 'Two letters, such as GB, if nearly all of your readers live there.', 'steady-back' ),
			'clean' => 'steady_back_clean_region',
		),
		'features'         => array(
			'label' => __( 'Parts to leave out', 'steady-back' ),
			'help'  => __( 'Any of no-plan, no-library, no-reminders and no-hand-over, with a space between them.', 'steady-back' ),
			'clean' => 'steady_back_clean_features',
		),
		'store'            => array(
			'label' => __( 'Name of the memory', 'steady-back' ),
			'help'  => __( 'Coaches of one name share what a reader asked this device to remember. Letters, digits, - and _.', 'steady-back' ),
			'clean' => 'steady_back_clean_store',
		),
	);
	foreach ( $choices as $name => $choice ) {
		if ( isset( $choice['values'] ) ) {
			$choices[ $name ]['clean'] = static function ( $value ) use ( $choice ) {
				return isset( $choice['values'][ $value ] ) ? $value : '';
			};
		}
	}
	return $choices;
}

/** The name of a choice in a shortcode: `coach_label`. */
function steady_back_shortcode_name( $name ) {
	return str_replace( '-', '_', $name );
}

/** The name of a choice in the block: `coachLabel`. */
function steady_back_block_name( $name ) {
	return lcfirst( str_replace( '-', '', ucwords( $name, '-' ) ) );
}

/**
 * Only what is a choice, and only good values.
 *
 * @param mixed $given Values by attribute name, from outside.
 * @return array<string, string> Without the empty ones.
 */
function steady_back_clean( $given ) {
	$clean = array();
	foreach ( steady_back_choices() as $name => $choice ) {
		$value = is_array( $given ) && isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? trim( (string) $given[ $name ] ) : '';
		$value = '' === $value ? '' : call_user_func( $choice['clean'], $value );
		if ( '' !== $value ) {
			$clean[ $name ] = $value;
		}
	}
	return $clean;
}

/** The site's defaults, cleaned again: an option may have been written by something else. */
function steady_back_defaults() {
	return steady_back_clean( get_option( STEADY_BACK_OPTION, array() ) );
}

/** No script address: what the element itself accepts. */
function steady_back_clean_address( $value ) {
	return esc_url_raw( $value, array( 'http', 'https', 'mailto', 'tel' ) );
}

/** A language tag. */
function steady_back_clean_language( $value ) {
	return preg_match( '/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i', $value ) ? $value : '';
}

/** An ISO 3166 country. */
function steady_back_clean_region( $value ) {
	return preg_match( '/^[a-z]{2}$/i', $value ) ? strtoupper( $value ) : '';
}

/** Words with single spaces between them. */
function steady_back_clean_features( $value ) {
	return trim( preg_replace( '/[^a-z0-9-]+/', ' ', strtolower( $value ) ) );
}

/** A name without anything that could end a key. */
function steady_back_clean_store( $value ) {
	return preg_match( '/^[\w-]{1,64}$/', $value ) ? $value : '';
}
