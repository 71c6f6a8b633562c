<?php
/**
 * The page Settings → TIP Figures.
 *
 * @package TipFigures
 */

namespace TipFigures;

defined( 'ABSPATH' ) || exit;

const PAGE = 'tip-figures';

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), __NAMESPACE__ . '\add_settings_link' );

/** Declares the option and the fields of its form; WordPress checks the nonce and `manage_options`. */
function register_settings(): void {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
			'default'           => DEFAULTS,
		)
	);
	add_settings_section( 'main', '', '__return_empty_string', PAGE );

	$fields = array(
		'base'     => __( 'Published figures', 'tip-figures' ),
		'formerly' => __( 'Former addresses', 'tip-figures' ),
		'scripts'  => __( 'Scripts', 'tip-figures' ),
		'bases'    => __( 'Other data', 'tip-figures' ),
		'theme'    => __( 'Light or dark', 'tip-figures' ),
		'tags'     => __( 'Tags', 'tip-figures' ),
	);
	foreach ( $fields as $name => $label ) {
		$is_one_field = in_array( $name, array( 'base', 'formerly', 'bases' ), true );
		$args         = $is_one_field ? array( 'label_for' => "tip-figures-$name" ) : array();
		add_settings_field( $name, $label, __NAMESPACE__ . "\\print_{$name}_field", PAGE, 'main', $args );
	}
}

/** Adds the page to the menu of those who may manage options. */
function add_settings_page(): void {
	$title = __( 'TIP Figures', 'tip-figures' );
	add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\print_settings_page' );
}

/**
 * Adds a link to the page in the list of plugins.
 *
 * @param string[] $links Links of this plugin.
 */
function add_settings_link( array $links ): array {
	$address = admin_url( 'options-general.php?page=' . PAGE );
	$link    = sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'tip-figures' ) );
	return array_merge( array( $link ), $links );
}

/** Prints the page. */
function print_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form></div>';
}

/** Prints the field for the address, and what is known of the site that is there. */
function print_base_field(): void {
	printf(
		'<input type="url" class="regular-text code" id="tip-figures-base" name="%s" value="%s" placeholder="https://figures.example.org" aria-describedby="tip-figures-base-help">',
		esc_attr( OPTION . '[base]' ),
		esc_attr( settings()['base'] )
	);
	echo '<p class="description" id="tip-figures-base-help">';
	esc_html_e( 'Address of a site that “tip-figures publish” made. A link to one of its figures, in a line of its own, becomes that figure, and the block finds them.', 'tip-figures' );
	echo '</p>';
	if ( '' !== settings()['base'] ) {
		echo '<p><strong>' . esc_html( index_status() ) . '</strong></p>';
	}
}

/** Prints the choice of whose scripts readers load. */
function print_scripts_field(): void {
	print_choices(
		'scripts',
		__( 'Scripts', 'tip-figures' ),
		array(
			'plugin' => __( 'The copy in this plugin', 'tip-figures' ),
			'site'   => __( 'The copy of the published site, which is as new as its figures', 'tip-figures' ),
		)
	);
}

/** Prints the choice of what figures are drawn for. */
function print_theme_field(): void {
	print_choices(
		'theme',
		__( 'Light or dark', 'tip-figures' ),
		array(
			'auto'  => __( 'As the page has it', 'tip-figures' ),
			'light' => __( 'Light', 'tip-figures' ),
			'dark'  => __( 'Dark', 'tip-figures' ),
		)
	);
}

/**
 * Prints a setting of which one value is chosen.
 *
 * @param string   $name    Of the setting.
 * @param string   $legend  What is chosen.
 * @param string[] $choices Labels by value.
 */
function print_choices( string $name, string $legend, array $choices ): void {
	echo '<fieldset><legend class="screen-reader-text">' . esc_html( $legend ) . '</legend>';
	foreach ( $choices as $value => $label ) {
		printf(
			'<label><input type="radio" name="%s" value="%s"%s> %s</label><br>',
			esc_attr( OPTION . "[$name]" ),
			esc_attr( $value ),
			checked( settings()[ $name ], $value, false ),
			esc_html( $label )
		);
	}
	echo '</fieldset>';
}

/** Prints the field for bases. */
function print_bases_field(): void {
	print_addresses( 'bases', __( 'Addresses below which authors may show data, one a line, such as https://data.example.org/figures/. The published site is always among them.', 'tip-figures' ) );
}

/** Prints the field for where the published site was before. */
function print_formerly_field(): void {
	print_addresses( 'formerly', __( 'Where the published figures were before, one a line, such as https://old.example.org/figures/. Links and tags in old posts that name such an address show what is at the present one; the old one is not asked.', 'tip-figures' ) );
}

/**
 * Prints a field for addresses, one a line.
 *
 * @param string $name Of the setting.
 * @param string $help What they are.
 */
function print_addresses( string $name, string $help ): void {
	printf(
		'<textarea class="regular-text code" rows="3" id="%1$s" name="%2$s" aria-describedby="%1$s-help">%3$s</textarea>',
		esc_attr( "tip-figures-$name" ),
		esc_attr( OPTION . "[$name]" ),
		esc_textarea( implode( "\n", settings()[ $name ] ) )
	);
	printf( '<p class="description" id="%s">%s</p>', esc_attr( "tip-figures-$name-help" ), esc_html( $help ) );
}

/** Prints the choice whether authors may write tags. */
function print_tags_field(): void {
	printf(
		'<label><input type="checkbox" name="%s" value="1"%s> %s</label>',
		esc_attr( OPTION . '[tags]' ),
		checked( settings()['tags'], true, false ),
		esc_html__( 'Authors and contributors may write the tags of figures', 'tip-figures' )
	);
	echo '<p class="description">';
	esc_html_e( 'Without it WordPress takes tags away from them, and leaves the sentence inside. Links and the block need no tags.', 'tip-figures' );
	echo '</p>';
}
