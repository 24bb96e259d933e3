<?php
/**
 * Settings → Steadyback: the site's defaults.
 *
 * @package Steady_Back
 */

defined( 'ABSPATH' ) || exit;

/** One option, cleaned on its way in; WordPress's own options.php checks the nonce and the capability. */
function steady_back_register_settings() {
	register_setting(
		'steady-back',
		STEADY_BACK_OPTION,
		array(
			'type'              => 'object',
			'default'           => array(),
			'sanitize_callback' => 'steady_back_clean_settings',
		)
	);
	add_settings_section( 'steady-back', '', '__return_null', 'steady-back' );
	foreach ( steady_back_choices() as $name => $choice ) {
		add_settings_field(
			"steady-back-$name",
			esc_html( $choice['label'] ),
			'steady_back_print_field',
			'steady-back',
			'steady-back',
			array(
				'label_for' => "steady-back-$name",
				'name'      => $name,
				'choice'    => $choice,
			)
		);
	}
}

/** What was typed in; says which of it could not be kept, so that nothing vanishes silently. */
function steady_back_clean_settings( $given ) {
	$clean = steady_back_clean( $given );
	foreach ( steady_back_choices() as $name => $choice ) {
		if ( ! empty( $given[ $name ] ) && ! isset( $clean[ $name ] ) ) {
			/* translators: %s: the label of a setting. */
			add_settings_error( STEADY_BACK_OPTION, "steady-back-$name", sprintf( __( '%s: this could not be used, and is empty now.', 'steady-back' ), $choice['label'] ) );
		}
	}
	return $clean;
}

/** Adds the page. */
function steady_back_add_settings_page() {
	add_options_page( __( 'Steadyback', 'steady-back' ), __( 'Steadyback', 'steady-back' ), 'manage_options', 'steady-back', 'steady_back_print_settings_page' );
}

/** Adds the way to it in the list of plugins. */
function steady_back_add_settings_link( $links ) {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=steady-back' ) ), esc_html__( 'Settings', 'steady-back' ) );
	return array_merge( array( $link ), $links );
}

/** One field. */
function steady_back_print_field( $field ) {
	$value = steady_back_defaults()[ $field['name'] ] ?? '';
	$name  = STEADY_BACK_OPTION . '[' . $field['name'] . ']';
	if ( isset( $field['choice']['values'] ) ) {
		printf( '<select id="%s" name="%s">', esc_attr( $field['label_for'] ), esc_attr( $name ) );
		foreach ( $field['choice']['values'] as $key => $words ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $key ), selected( $value, $key, false ), esc_html( $words ) );
		}
		echo '</select>';
	} else {
		printf( '<input type="text" class="regular-text" id="%s" name="%s" value="%s">', esc_attr( $field['label_for'] ), esc_attr( $name ), esc_attr( $value ) );
	}
	if ( '' !== $field['choice']['help'] ) {
		printf( '<p class="description">%s</p>', esc_html( $field['choice']['help'] ) );
	}
}

/** The page. */
function steady_back_print_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Steadyback', 'steady-back' ); ?></h1>
		<p><?php esc_html_e( 'Defaults for every coach on this site. A block, a shortcode or an author’s own markup can say otherwise for one post.', 'steady-back' ); ?></p>
		<form action="options.php" method="post">
			<?php
			settings_fields( 'steady-back' );
			do_settings_sections( 'steady-back' );
			submit_button();
			?>
		</form>
		<h2><?php esc_html_e( 'Putting a coach into a post', 'steady-back' ); ?></h2>
		<p><?php esc_html_e( 'In the block editor: the block “Back coach”. In the classic editor, in a widget, and wherever else shortcodes work:', 'steady-back' ); ?></p>
		<p><code>[steady_back coach_label="<?php esc_html_e( 'Talk to a coach', 'steady-back' ); ?>" coach_href="/contact"]</code></p>
		<p><?php esc_html_e( 'As HTML, also for authors, whose scripts WordPress takes out:', 'steady-back' ); ?></p>
		<p><code><?php echo esc_html( '<div data-steady-back data-coach-href="/contact">' . steady_back_fallback() . '</div>' ); ?></code></p>
		<h2><?php esc_html_e( 'If your site sends a Content-Security-Policy', 'steady-back' ); ?></h2>
		<p><?php esc_html_e( 'The coach needs no more than this. Without ‘wasm-unsafe-eval’ readers get the written first routine instead.', 'steady-back' ); ?></p>
		<p><code>script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self' data:</code></p>
		<p><?php esc_html_e( 'Every file comes from this plugin’s folder. If your server does not know the type of .wasm files (application/wasm) the coach still works, and starts a little later.', 'steady-back' ); ?></p>
	</div>
	<?php
}
