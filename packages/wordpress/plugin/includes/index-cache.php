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
// As long as a correction takes to reach the readers of the published site.
const FRESH_FOR   = 10 * MINUTE_IN_SECONDS;
const RETRY_AFTER = 5 * MINUTE_IN_SECONDS;

add_action( REFRESH, __NAMESPACE__ . '\refresh_index' );

/**
 * The figure with that slug as it was last read, or null. Asks for a newer index later, where it is old.
 *
 * @param string $slug Its folder.
 * @return array{slug: string, figure: string, withdrawn: string, title: string, summary: string, source: string, country: string, place: string, updated: string}|null
 */
function known_figure( string $slug ): ?array {
	$index  = stored_index();
	$figure = $index['figures'][ $slug ] ?? null;
	// One that is missing may have come since.
	$is_due = null === $figure ? may_try( $index ) : is_due( $index );
	if ( $is_due && ! wp_next_scheduled( REFRESH ) ) {
		wp_schedule_single_event( time(), REFRESH );
	}
	return $figure ?? $index['missing'][ $slug ] ?? null;
}

/**
 * All figures that can be shown, read anew where they are old. For editors, who can wait.
 *
 * @param string $slug Of a figure that may be a minute old; the list is read anew where it is not in there.
 * @return array[] By slug.
 */
function fresh_figures( string $slug = '' ): array {
	$index    = stored_index();
	$is_newer = '' !== $slug && ! isset( $index['figures'][ $slug ] ) && '' === $index['problem'];
	$figures  = ( $is_newer || is_due( $index ) ? refresh_index() : $index )['figures'];
	return array_filter( $figures, static fn ( $figure ) => '' === $figure['withdrawn'] );
}

/** Reads the index of the published site. What was read before is kept where that fails. */
function refresh_index(): array {
	$base = settings()['base'];
	if ( '' === $base ) {
		return stored_index();
	}
	$before = stored_index();
	$read   = read_document( '/figures.json' );
	$read   = is_wp_error( $read ) ? $read : read_entries( $read );
	$index  = array(
		'base'  => $base,
		'tried' => time(),
	);
	if ( is_wp_error( $read ) ) {
		$index += array( 'problem' => $read->get_error_message() ) + $before;
	} else {
		$index += array(
			'problem' => '',
			'fetched' => time(),
			'figures' => $read,
			// The site does not say that they are withdrawn: posts say of them what is known.
			'missing' => array_diff_key( $before['figures'] + $before['missing'], $read ),
		);
	}
	update_option( INDEX, $index, false );
	return $index;
}

/** Forgets what was read. */
function forget_index(): void {
	delete_option( INDEX );
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
 * What was last read of the published site that is set. It is an option, since what a cache may lose at any time would let
 * the number of a withdrawn figure come back.
 *
 * @return array{base: string, tried: int, fetched: int, problem: string, figures: array[], missing: array[]}
 */
function stored_index(): array {
	$stored = get_option( INDEX );
	$base   = settings()['base'];
	$none   = array(
		'base'    => $base,
		'tried'   => 0,
		'fetched' => 0,
		'problem' => '',
		'figures' => array(),
		'missing' => array(),
	);
	return is_array( $stored ) && ( $stored['base'] ?? null ) === $base ? $stored + $none : $none;
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
