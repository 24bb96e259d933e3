<?php
/**
 * `<div data-steady-back data-coach-href="…">` in a post: the form that is left when WordPress strips scripts, frames and custom elements from what an author wrote.
 *
 * @package Steady_Back
 */

defined( 'ABSPATH' ) || exit;

/**
 * Loads the coach where a text has a placeholder, fills in the site's defaults and takes out what an author may not decide.
 *
 * @param string $text HTML.
 * @return string HTML.
 */
function steady_back_filter_placeholders( $text ) {
	if ( ! is_string( $text ) || ! preg_match( '/\bdata-steady-back\b|<steady-back\b/i', $text ) ) {
		return $text;
	}
	$found = 0;
	// WordPress leaves no `<` or `>` within the attributes of those whom it does not trust with scripts.
	$text  = preg_replace_callback( '/<([a-z][a-z0-9-]*)(\s[^<>]*?\bdata-steady-back\b[^<>]*)>/i', 'steady_back_filter_placeholder', $text, -1, $found );
	$found = $found || preg_match( '/<steady-back\b/i', $text );
	return $found && ! steady_back_is_without_scripts() ? steady_back_enqueue() . $text : $text;
}

/**
 * One tag. Of what the coach reads only the choices stay, cleaned: whoever may not write a script may not say where scripts come from (`data-src-base`), nor
 * set anything else through the coach.
 *
 * @param array $parts The tag, its name and its attributes.
 * @return string The tag.
 */
function steady_back_filter_placeholder( $parts ) {
	list( $tag, $element, $rest ) = $parts;
	$choices                      = array_keys( steady_back_choices() );
	$given                        = array();
	$kept                         = '';
	$is_placeholder               = false;
	foreach ( wp_kses_hair( rtrim( $rest, " \t\n/" ), wp_allowed_protocols() ) as $attribute ) {
		$name           = strtolower( $attribute['name'] );
		$choice         = 0 === strpos( $name, 'data-' ) ? substr( $name, 5 ) : '';
		$is_placeholder = $is_placeholder || 'data-steady-back' === $name;
		if ( in_array( $choice, $choices, true ) ) {
			$given[ $choice ] = wp_specialchars_decode( $attribute['value'], ENT_QUOTES );
		} elseif ( '' === $choice || 'data-steady-back' === $name ) {
			$kept .= ' ' . $attribute['whole'];
		}
	}
	if ( ! $is_placeholder ) {
		return $tag;
	}
	if ( steady_back_is_without_scripts() ) {
		return "<$element>";
	}
	foreach ( array_merge( steady_back_defaults(), steady_back_clean( $given ) ) as $name => $value ) {
		$kept .= sprintf( ' data-%s="%s"', $name, esc_attr( $value ) );
	}
	return "<$element$kept>";
}
