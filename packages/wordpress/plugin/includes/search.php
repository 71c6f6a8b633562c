<?php
/**
 * Search in the published figures, for the block.
 *
 * @package TipFigures
 */

namespace TipFigures;

defined( 'ABSPATH' ) || exit;

const MOST_RESULTS = 20;

add_action( 'rest_api_init', __NAMESPACE__ . '\register_search' );

/** Declares the route `tip-figures/v1/figures`, for those who may write posts. */
function register_search(): void {
	register_rest_route(
		'tip-figures/v1',
		'/figures',
		array(
			'methods'             => \WP_REST_Server::READABLE,
			'callback'            => __NAMESPACE__ . '\answer_search',
			'permission_callback' => static function () {
				return current_user_can( 'edit_posts' );
			},
			'args'                => array(
				'search' => array(
					'description' => __( 'Words of a title or a sentence, a country or the address of a figure.', 'tip-figures' ),
					'type'        => 'string',
					'default'     => '',
				),
			),
		)
	);
}

/**
 * The newest figures that have all the words.
 *
 * @param \WP_REST_Request $request With `search`.
 * @return array[]|\WP_Error
 */
function answer_search( $request ) {
	if ( '' === settings()['base'] ) {
		$message = __( 'An administrator must first set the address of the published figures, in Settings → TIP Figures.', 'tip-figures' );
		return new \WP_Error( 'tip_figures_not_set', $message, array( 'status' => 409 ) );
	}
	$figures = fresh_figures();
	$problem = stored_index()['problem'];
	if ( array() === $figures && '' !== $problem ) {
		return new \WP_Error( 'tip_figures_unread', $problem, array( 'status' => 502 ) );
	}
	$slug  = slug_in( $request['search'] );
	$words = preg_split( '/\s+/', comparable( $slug ?? $request['search'] ), -1, PREG_SPLIT_NO_EMPTY );
	$found = array_filter(
		$figures,
		static function ( $figure ) use ( $words ) {
			$text = comparable( implode( ' ', $figure ) );
			return array_reduce( $words, static fn ( $is_found, $word ) => $is_found && str_contains( $text, $word ), true );
		}
	);
	usort( $found, static fn ( $one, $other ) => strcmp( $other['updated'], $one['updated'] ) );
	return array_map(
		static fn ( $figure ) => $figure + array( 'url' => figure_address( $figure['slug'] ) ),
		array_slice( $found, 0, MOST_RESULTS )
	);
}

/**
 * A text without the differences that a search leaves aside.
 *
 * @param string $text Any text.
 */
function comparable( string $text ): string {
	$plain = remove_accents( $text );
	return function_exists( 'mb_strtolower' ) ? mb_strtolower( $plain ) : strtolower( $plain );
}
