<?php
/**
 * What the published site says of its figures, kept for a while: pages never wait for that site.
 *
 * @package TipFigures
 */

namespace TipFigures;

defined( 'ABSPATH' ) || exit;

const INDEX       = 'tip_figures_index';
const REFRESH     = 'tip_figures_refresh';
const FRESH_FOR   = HOUR_IN_SECONDS;
const RETRY_AFTER = 5 * MINUTE_IN_SECONDS;
const KEPT_FOR    = MONTH_IN_SECONDS;

add_action( REFRESH, __NAMESPACE__ . '\refresh_index' );
add_action( 'add_option_' . OPTION, __NAMESPACE__ . '\forget_index' );
add_action( 'update_option_' . OPTION, __NAMESPACE__ . '\forget_index' );

/**
 * The figure with that slug as it was last read, or null. Asks for a newer index later, where it is old.
 *
 * @param string $slug Its folder.
 * @return array{slug: string, figure: string, title: string, summary: string, source: string, country: string, place: string, updated: string}|null
 */
function known_figure( string $slug ): ?array {
	$index  = stored_index();
	$figure = $index['figures'][ $slug ] ?? null;
	// One that is missing may have come since.
	$is_due = null === $figure ? may_try( $index ) : is_due( $index );
	if ( $is_due && ! wp_next_scheduled( REFRESH ) ) {
		wp_schedule_single_event( time(), REFRESH );
	}
	return $figure;
}

/**
 * Whether the published site does not list a figure, as far as it was ever read: it was withdrawn, or never there.
 *
 * @param string $slug Its folder.
 */
function is_unlisted( string $slug ): bool {
	$index = stored_index();
	return $index['fetched'] > 0 && ! isset( $index['figures'][ $slug ] );
}

/**
 * All figures, read anew where they are old. For editors, who can wait.
 *
 * @return array[] By slug.
 */
function fresh_figures(): array {
	$index = stored_index();
	return ( is_due( $index ) ? refresh_index() : $index )['figures'];
}

/** Reads the index of the published site. What was read before is kept where that fails. */
function refresh_index(): array {
	if ( '' === settings()['base'] ) {
		return stored_index();
	}
	$read  = read_document( '/figures.json' );
	$index = array( 'tried' => time() );
	if ( is_wp_error( $read ) ) {
		$index += array( 'problem' => $read->get_error_message() ) + stored_index();
	} else {
		$entries = array_filter( array_map( __NAMESPACE__ . '\read_entry', array_values( $read ) ) );
		$index  += array(
			'problem' => '',
			'fetched' => time(),
			'figures' => array_column( $entries, null, 'slug' ),
		);
	}
	set_transient( INDEX, $index, KEPT_FOR );
	return $index;
}

/** Forgets what was read, as after a change of the address. */
function forget_index(): void {
	delete_transient( INDEX );
	wp_clear_scheduled_hook( REFRESH );
}

/** Says what is known of the published site. */
function index_status(): string {
	$figures = fresh_figures();
	$index   = stored_index();
	if ( '' !== $index['problem'] ) {
		/* translators: %s: what went wrong. */
		return sprintf( __( 'The list of figures could not be read: %s', 'tip-figures' ), $index['problem'] );
	}
	$count = count( $figures );
	/* translators: 1: number of figures, 2: a time span such as “5 minutes”. */
	$text = _n( '%1$d figure, read %2$s ago.', '%1$d figures, read %2$s ago.', $count, 'tip-figures' );
	return sprintf( $text, $count, human_time_diff( $index['fetched'] ) );
}

/**
 * What was last read.
 *
 * @return array{tried: int, fetched: int, problem: string, figures: array[]}
 */
function stored_index(): array {
	$stored = get_transient( INDEX );
	$none   = array(
		'tried'   => 0,
		'fetched' => 0,
		'problem' => '',
		'figures' => array(),
	);
	return is_array( $stored ) ? $stored + $none : $none;
}

/**
 * Whether it is time to read the index again.
 *
 * @param array $index What was last read.
 */
function is_due( array $index ): bool {
	return time() - $index['fetched'] >= FRESH_FOR && may_try( $index );
}

/**
 * Whether the last attempt was long enough ago.
 *
 * @param array $index What was last read.
 */
function may_try( array $index ): bool {
	return time() - $index['tried'] >= RETRY_AFTER;
}

/**
 * One figure of the index, or null where it is none.
 *
 * @param mixed $entry As JSON gave it. Texts may hold anything, and are escaped where they are printed.
 */
function read_entry( $entry ): ?array {
	if ( ! is_array( $entry ) || ! is_string( $entry['slug'] ?? null ) || ! preg_match( '~^[^/?#\s]+$~', $entry['slug'] ) ) {
		return null;
	}
	$figure = array( 'slug' => $entry['slug'] );
	foreach ( array( 'figure', 'title', 'summary', 'source', 'country', 'place', 'updated' ) as $name ) {
		$text            = $entry[ $name ] ?? '';
		$figure[ $name ] = is_string( $text ) ? trim( preg_replace( '/\s+/', ' ', $text ) ) : '';
	}
	return $figure;
}
