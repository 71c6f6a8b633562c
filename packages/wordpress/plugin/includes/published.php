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

/** A regular expression for the addresses of published figures; null where no site is set. */
function address_pattern(): ?string {
	$base = settings()['base'];
	return '' === $base ? null : '#^' . preg_quote( $base, '#' ) . '/f/([^/?\#\s]+)/?(?:[?\#]\S*)?$#';
}

/**
 * The slug in the address of a published figure, or null where it is none of the site's.
 *
 * @param string $address Any address.
 */
function slug_in( string $address ): ?string {
	$pattern = address_pattern();
	return null !== $pattern && preg_match( $pattern, $address, $found ) ? $found[1] : null;
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
 * Reads a document of the published site.
 *
 * @param string $path Below the address of the site.
 * @return array|\WP_Error
 */
function read_document( string $path ) {
	$response = wp_safe_remote_get(
		settings()['base'] . $path,
		array(
			'timeout'             => READ_TIMEOUT,
			'redirection'         => 2,
			'limit_response_size' => LARGEST_DOCUMENT,
		)
	);
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
