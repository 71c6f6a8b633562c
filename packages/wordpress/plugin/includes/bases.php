<?php
/**
 * Bases: the addresses below which data of figures may lie. It is the rule of embed.js.
 *
 * @package TipFigures
 */

namespace TipFigures;

defined( 'ABSPATH' ) || exit;

/**
 * A base with a slash at its end, or null where a text is none: an absolute address without user, query and fragment.
 *
 * @param string $text As it was written.
 */
function base_of( string $text ): ?string {
	$parts = preg_match( '/[?#]/', $text ) ? null : address_parts( $text );
	return null === $parts ? null : $parts['origin'] . rtrim( $parts['written'], '/' ) . '/';
}

/**
 * What comes after a base in the path of an address, decoded; null where the address does not lie below that base.
 *
 * @param string $address Any address.
 * @param string $base    As `base_of` gives it.
 */
function path_below( string $address, string $base ): ?string {
	$target = address_parts( $address );
	$above  = address_parts( $base );
	if ( null === $target || null === $above || $target['origin'] !== $above['origin'] ) {
		return null;
	}
	return str_starts_with( $target['path'], $above['path'] ) ? substr( $target['path'], strlen( $above['path'] ) ) : null;
}

/**
 * The origin of an address and its path, as written and decoded once; null where browsers could read another path in it.
 *
 * @param string $address Any address.
 * @return array{origin: string, written: string, path: string}|null
 */
function address_parts( string $address ): ?array {
	$address = trim( $address, " \t\n\r\f" );
	$pattern = '~^(https?)://([a-z0-9._-]+|\[[0-9a-f:.]+\])(?::(\d{1,5}))?((?:/[^?#]*)?)(?:[?#].*)?$~Di';
	if ( preg_match( '/[\\\\[:cntrl:]]/', $address ) || ! preg_match( $pattern, $address, $found ) ) {
		return null;
	}
	list( , $scheme, $host, $port, $written ) = $found;
	$path = '' === $written ? '/' : rawurldecode( $written );
	if ( leads_out( $written ) || leads_out( $path ) || preg_match( '/%(?![0-9a-f]{2})/i', $written ) || ! preg_match( '//u', $path ) ) {
		return null;
	}
	$scheme = strtolower( $scheme );
	$usual  = 'https' === $scheme ? 443 : 80;
	$port   = '' === $port || (int) $port === $usual ? '' : ':' . (int) $port;
	return array(
		'origin'  => "$scheme://" . strtolower( $host ) . $port,
		'written' => str_replace( ' ', '%20', $written ),
		'path'    => $path,
	);
}

/**
 * Whether servers or browsers may take something in a path for a way out of a folder.
 *
 * @param string $path As written, or decoded.
 */
function leads_out( string $path ): bool {
	return 1 === preg_match( '~\\\\|%2e|%2f|%5c|[[:cntrl:]]|/\.\.?(/|$)~i', $path );
}

/**
 * The bases whose data this site shows: the published site, and those that an administrator has named.
 *
 * @return string[]
 */
function site_bases(): array {
	$settings = settings();
	$own      = '' === $settings['base'] ? array() : array( "{$settings['base']}/" );
	return array_values( array_unique( array_merge( $own, $settings['bases'] ) ) );
}

/**
 * Whether an address lies below a base of this site; one that begins with a slash is of WordPress's own host.
 *
 * @param string $address Any address.
 */
function is_below_a_base( string $address ): bool {
	$home  = address_parts( home_url() );
	$whole = null !== $home && preg_match( '~^/(?!/)~', $address ) ? $home['origin'] . $address : $address;
	// A former address of the published site is rewritten to the present one.
	$bases = array_merge( site_bases(), settings()['formerly'] );
	return array() !== array_filter( $bases, static fn ( $base ) => null !== path_below( $whole, $base ) );
}

/**
 * Whether the files that are uploaded to this site lie below an address: whoever may upload would be who publishes there.
 *
 * @param string $base As `base_of` gives it.
 */
function holds_uploads( string $base ): bool {
	return null !== path_below( wp_get_upload_dir()['baseurl'] . '/', $base );
}
