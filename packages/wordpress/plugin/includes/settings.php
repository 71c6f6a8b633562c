<?php
/**
 * What an administrator sets, in one option.
 *
 * @package TipFigures
 */

namespace TipFigures;

defined( 'ABSPATH' ) || exit;

const OPTION = 'tip_figures';

const DEFAULTS = array(
	// Address of a published site, without a slash at its end; empty where there is none.
	'base'     => '',
	// Whose copy of the scripts readers load: that of this `plugin`, or that of the published `site`.
	'scripts'  => 'plugin',
	// Where the published site was before, each with a slash at its end.
	'formerly' => array(),
	// Further bases below which authors may show data, each with a slash at its end.
	'bases'    => array(),
	// Of all figures that name none.
	'theme'    => 'auto',
	// Whether authors may write the tags of figures.
	'tags'     => false,
);

const THEMES = array( 'auto', 'light', 'dark' );

/**
 * The settings, with the defaults where none are stored.
 *
 * @return array{base: string, scripts: string, formerly: string[], bases: string[], theme: string, tags: bool}
 */
function settings(): array {
	$stored = get_option( OPTION );
	$stored = is_array( $stored ) ? $stored : array();
	// Earlier versions had origins, which were trusted whole.
	if ( ! isset( $stored['bases'] ) && is_array( $stored['origins'] ?? null ) ) {
		$bases           = array_filter( array_map( __NAMESPACE__ . '\base_of', $stored['origins'] ) );
		$stored['bases'] = array_values( array_filter( $bases, static fn ( $base ) => ! holds_uploads( $base ) ) );
	}
	return array_merge( DEFAULTS, array_intersect_key( $stored, DEFAULTS ) );
}

/**
 * Reads what a form sent. What cannot be read is named on the page of the settings, and stays as it was.
 *
 * @param mixed $input Values by name, as DEFAULTS has them; `formerly` and `bases` may be a text with one a line.
 */
function sanitize_settings( $input ): array {
	$input = is_array( $input ) ? $input : array();
	$base  = rtrim( trim( (string) ( $input['base'] ?? '' ) ), '/' );
	$read  = '' === $base ? '' : read_base( 'base', $base );
	$base  = null === $read ? settings()['base'] : rtrim( $read, '/' );

	return array(
		'base'     => $base,
		'scripts'  => 'site' === ( $input['scripts'] ?? '' ) ? 'site' : 'plugin',
		// Where the site is now is not where it was.
		'formerly' => array_values( array_diff( read_bases( 'formerly', $input ), array( "$base/" ) ) ),
		'bases'    => read_bases( 'bases', $input ),
		'theme'    => in_array( $input['theme'] ?? '', THEMES, true ) ? $input['theme'] : 'auto',
		'tags'     => ! empty( $input['tags'] ),
	);
}

/**
 * The bases of a list, without those that cannot be read.
 *
 * @param string $field Name of the setting.
 * @param array  $input Values by name: a list, or a text with one a line.
 * @return string[]
 */
function read_bases( string $field, array $input ): array {
	$given  = $input[ $field ] ?? array();
	$listed = is_array( $given ) ? $given : preg_split( '/[\s,]+/', (string) $given, -1, PREG_SPLIT_NO_EMPTY );
	$bases  = array_map( static fn ( $text ) => read_base( $field, is_string( $text ) ? $text : '' ), $listed );
	return array_values( array_unique( array_filter( $bases ) ) );
}

/**
 * A base as it was written, or null with a message.
 *
 * @param string $field Name of the setting.
 * @param string $text  As it was written.
 */
function read_base( string $field, string $text ): ?string {
	$base = base_of( $text );
	if ( null === $base ) {
		/* translators: %s: what was written in the place of an address. */
		refuse_setting( $field, sprintf( __( '“%s” is no address such as https://example.org/figures/, without ? and #.', 'tip-figures' ), $text ) );
		return null;
	}
	if ( holds_uploads( $base ) ) {
		/* translators: %s: an address. */
		refuse_setting( $field, sprintf( __( 'Below “%s” lie the uploads of this site. Name a folder that holds figures alone.', 'tip-figures' ), $text ) );
		return null;
	}
	return $base;
}

/**
 * Tells whoever changes the settings what could not be read.
 *
 * @param string $field   Name of the setting.
 * @param string $message What was expected.
 */
function refuse_setting( string $field, string $message ): void {
	// Also programs can store the option, and then there is no page.
	if ( function_exists( 'add_settings_error' ) ) {
		add_settings_error( OPTION, $field, $message );
	}
}
