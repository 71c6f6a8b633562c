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
	'base'    => '',
	// Whose copy of the scripts readers load: that of this `plugin`, or that of the published `site`.
	'scripts' => 'plugin',
	// Origins whose data authors may show, beside those of this site, of the scripts and of the published site.
	'origins' => array(),
	// Whether authors may write the tags of figures.
	'tags'    => false,
);

/**
 * The settings, with the defaults where none are stored.
 *
 * @return array{base: string, scripts: string, origins: string[], tags: bool}
 */
function settings(): array {
	$stored = get_option( OPTION );
	return array_merge( DEFAULTS, is_array( $stored ) ? $stored : array() );
}

/**
 * Reads what a form sent. What cannot be read is named on the page of the settings, and stays as it was.
 *
 * @param mixed $input Values by name, as DEFAULTS has them; `origins` may be a text with one a line.
 */
function sanitize_settings( $input ): array {
	$input   = is_array( $input ) ? $input : array();
	$base    = read_base( (string) ( $input['base'] ?? '' ) );
	$given   = $input['origins'] ?? array();
	$listed  = is_array( $given ) ? $given : preg_split( '/[\s,]+/', (string) $given, -1, PREG_SPLIT_NO_EMPTY );
	$origins = array_map( __NAMESPACE__ . '\origin_of', $listed );

	if ( null === $base ) {
		refuse_setting( 'base', __( 'The address of the published site must begin with https:// or http://, and have neither ? nor #.', 'tip-figures' ) );
	}
	foreach ( $listed as $position => $text ) {
		if ( null === $origins[ $position ] ) {
			/* translators: %s: what was written in the place of an origin. */
			refuse_setting( 'origins', sprintf( __( '“%s” is no origin such as https://example.org, and was left out.', 'tip-figures' ), $text ) );
		}
	}
	return array(
		'base'    => $base ?? settings()['base'],
		'scripts' => 'site' === ( $input['scripts'] ?? '' ) ? 'site' : 'plugin',
		'origins' => array_values( array_unique( array_filter( $origins ) ) ),
		'tags'    => ! empty( $input['tags'] ),
	);
}

/**
 * An address without a slash at its end, or null where it is none of a site.
 *
 * @param string $text As it was written.
 */
function read_base( string $text ): ?string {
	$text = rtrim( trim( $text ), '/' );
	if ( '' === $text ) {
		return '';
	}
	return null !== origin_of( $text ) && ! preg_match( '/[?#\s<>"\']/', $text ) ? $text : null;
}

/**
 * The origin of an address, such as `https://example.org`, or null where it has none.
 *
 * @param string $address Any address.
 */
function origin_of( string $address ): ?string {
	$parts = wp_parse_url( $address );
	if ( ! is_array( $parts ) || empty( $parts['host'] ) || isset( $parts['user'] ) ) {
		return null;
	}
	$scheme = strtolower( $parts['scheme'] ?? '' );
	$host   = strtolower( $parts['host'] );
	if ( ! in_array( $scheme, array( 'http', 'https' ), true ) || ! preg_match( '/^[a-z0-9.:\[\]-]+$/', $host ) ) {
		return null;
	}
	return "$scheme://$host" . ( isset( $parts['port'] ) ? ":{$parts['port']}" : '' );
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
