<?php
/**
 * The published site: which addresses are of its figures, and its documents.
 *
 * @package TipFigures
 */

namespace TipFigures;

defined( 'ABSPATH' ) || exit;

// The list of a site has about 500 bytes a figure: this is that of 4,000. A longer one would fill the memory of small servers.
const LARGEST_DOCUMENT = 2 * MB_IN_BYTES;
const READ_TIMEOUT     = 5;
const MOST_REDIRECTS   = 2;

/**
 * The slug in the address of a published figure, or null where it is none of the site's.
 *
 * @param string $address Any address.
 */
function slug_in( string $address ): ?string {
	foreach ( published_bases() as $base ) {
		$path = path_below( $address, $base );
		if ( null !== $path && preg_match( '~^f/([^/]+)/?$~D', $path, $found ) ) {
			return $found[1];
		}
	}
	return null;
}

/**
 * The address of the published site, then those that it had before, each with a slash at its end. Nobody asks the latter: what
 * names them is read as the present one.
 *
 * @return string[]
 */
function published_bases(): array {
	$settings = settings();
	return '' === $settings['base'] ? array() : array_merge( array( "{$settings['base']}/" ), $settings['formerly'] );
}

/**
 * The address of a published figure.
 *
 * @param string $slug Its folder.
 */
function figure_address( string $slug ): string {
	return settings()['base'] . "/f/$slug/";
}

/**
 * The address of its document.
 *
 * @param string $slug Its folder.
 */
function document_address( string $slug ): string {
	return figure_address( $slug ) . 'figure.json';
}

/**
 * The slug of the figure that a document is of, or null where it is of none.
 *
 * @param string $address Any address.
 */
function slug_of_document( string $address ): ?string {
	return preg_match( '~^(.*/)figure\.json$~D', strtok( $address, '?#' ), $found ) ? slug_in( $found[1] ) : null;
}

/**
 * Reads a document of the published site.
 *
 * @param string $path Below the address of the site.
 * @return array|\WP_Error
 */
function read_document( string $path ) {
	$response = ask_below_base( settings()['base'] . $path );
	if ( is_wp_error( $response ) ) {
		return $response;
	}
	$status = wp_remote_retrieve_response_code( $response );
	if ( 200 !== $status ) {
		/* translators: %d: status of HTTP, such as 404. */
		return new \WP_Error( 'tip_figures_http', sprintf( __( 'The published site answered with status %d.', 'tip-figures' ), $status ) );
	}
	$body = wp_remote_retrieve_body( $response );
	// What comes after it was cut off.
	if ( strlen( $body ) >= LARGEST_DOCUMENT ) {
		/* translators: %s: a size such as “2 MB”. */
		return new \WP_Error( 'tip_figures_large', sprintf( __( 'What the published site answered is larger than %s.', 'tip-figures' ), size_format( LARGEST_DOCUMENT ) ) );
	}
	$document = json_decode( $body, true );
	return is_array( $document ) ? $document : new \WP_Error( 'tip_figures_json', __( 'What the published site answered is no JSON.', 'tip-figures' ) );
}

/**
 * The answer at an address of the published site. A redirect that leaves the site is not followed.
 *
 * @param string $address Whole.
 * @param int    $more    Redirects that may still follow.
 * @return array|\WP_Error
 */
function ask_below_base( string $address, int $more = MOST_REDIRECTS ) {
	$response = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => READ_TIMEOUT,
			'redirection'         => 0,
			'limit_response_size' => LARGEST_DOCUMENT,
		)
	);
	$location = is_wp_error( $response ) ? '' : wp_remote_retrieve_header( $response, 'location' );
	if ( '' === $location || 3 !== intdiv( (int) wp_remote_retrieve_response_code( $response ), 100 ) ) {
		return $response;
	}
	$next = is_string( $location ) ? \WP_Http::make_absolute_url( $location, $address ) : '';
	if ( 0 === $more || null === path_below( $next, settings()['base'] . '/' ) ) {
		/* translators: %s: an address. */
		return new \WP_Error( 'tip_figures_redirect', sprintf( __( 'The published site sends readers on to another address: %s', 'tip-figures' ), $next ) );
	}
	return ask_below_base( $next, $more - 1 );
}
