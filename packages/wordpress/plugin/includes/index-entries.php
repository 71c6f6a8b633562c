<?php
/**
 * Reads the list of figures of a published site: as a whole, or not at all.
 *
 * @package TipFigures
 */

namespace TipFigures;

defined( 'ABSPATH' ) || exit;

/**
 * The figures of a list, by slug. A list with an entry that is none says of no figure that it is gone, and is not taken; an
 * empty one neither, since a site lists its withdrawn figures, too.
 *
 * @param array $list As JSON gave it.
 * @return array[]|\WP_Error
 */
function read_entries( array $list ) {
	if ( array() === $list || ! array_is_list( $list ) ) {
		return new \WP_Error( 'tip_figures_list', __( 'What the published site answered is no list of figures.', 'tip-figures' ) );
	}
	$figures = array();
	foreach ( $list as $position => $entry ) {
		// Where the site was before.
		if ( is_array( $entry ) && array( 'formerly' ) === array_keys( $entry ) ) {
			continue;
		}
		$figure = is_array( $entry ) ? read_entry( $entry ) : null;
		if ( null === $figure ) {
			/* translators: %d: a position, from 1. */
			return new \WP_Error( 'tip_figures_entry', sprintf( __( 'Entry %d in the list of the published site is no figure.', 'tip-figures' ), $position + 1 ) );
		}
		$figures[ $figure['slug'] ] = $figure;
	}
	return $figures;
}

/**
 * One figure of the list, or null where it is none. Texts may hold anything, and are escaped where they are printed.
 *
 * @param array $entry As JSON gave it.
 */
function read_entry( array $entry ): ?array {
	$figure = array();
	foreach ( array( 'slug', 'figure', 'withdrawn', 'title', 'summary', 'source', 'country', 'place', 'updated' ) as $name ) {
		$text = $entry[ $name ] ?? '';
		if ( ! is_string( $text ) ) {
			return null;
		}
		$figure[ $name ] = trim( preg_replace( '/\s+/', ' ', $text ) );
	}
	$is_named = preg_match( '~^[^/?#\s\\\\%]+$~D', $figure['slug'] ) && preg_match( '/^[a-z-]+$/D', $figure['figure'] );
	$is_told  = isset( $entry['withdrawn'] ) ? null !== day_in( $figure['withdrawn'] ) : '' !== $figure['title'] && '' !== $figure['summary'];
	return $is_named && $is_told ? $figure : null;
}

/**
 * The time of the day at the begin of a date as in ISO 8601, or null where there is none.
 *
 * @param string $date Such as 2026-11-30.
 */
function day_in( string $date ): ?int {
	if ( ! preg_match( '/^(\d{4})-(\d{2})-(\d{2})/', $date, $found ) || ! checkdate( (int) $found[2], (int) $found[3], (int) $found[1] ) ) {
		return null;
	}
	return gmmktime( 0, 0, 0, (int) $found[2], (int) $found[3], (int) $found[1] );
}
