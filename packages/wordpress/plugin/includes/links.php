<?php
/**
 * A link to a published figure in a line of its own becomes that figure, for every role.
 *
 * WordPress asks nobody for it, and keeps nothing with the post: what it has once failed to get, it would not ask for again.
 *
 * @package TipFigures
 */

namespace TipFigures;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\handle_links' );
add_filter( 'pre_oembed_result', __NAMESPACE__ . '\answer_for_oembed', 10, 3 );
add_filter( 'rest_dispatch_request', __NAMESPACE__ . '\preview_in_editor', 10, 3 );

/** Takes the links of the published site. */
function handle_links(): void {
	foreach ( published_bases() as $index => $base ) {
		wp_embed_register_handler( 0 === $index ? 'tip-figures' : "tip-figures-$index", '#^' . preg_quote( $base, '#' ) . 'f/#i', __NAMESPACE__ . '\markup_of_link' );
	}
}

/**
 * The figure, or false where the link leads to none.
 *
 * @param string[] $found What the pattern has found.
 * @param array    $attr  Of the place, with the usual width of the theme.
 * @param string   $url   Of what is embedded.
 * @param array    $asked What somebody has asked for: `width` in pixels.
 * @return string|false
 */
function markup_of_link( $found, $attr, $url, $asked ) {
	return null === slug_in( $url ) ? false : figure_markup( $url, asked_width( $url, $asked ) );
}

/**
 * The figure for who asks WordPress by a function of its own.
 *
 * @param string|null  $html Null where nobody has answered yet.
 * @param string       $url  Of what is embedded.
 * @param array|string $args `width` in pixels.
 * @return string|null
 */
function answer_for_oembed( $html, $url, $args ) {
	return null === slug_in( $url ) ? $html : figure_markup( $url, asked_width( $url, wp_parse_args( $args ) ) );
}

/**
 * The width that somebody asked for, in pixels; 0 where it is only the usual one of the theme.
 *
 * @param string $url  Of what is embedded.
 * @param array  $args `width` in pixels.
 */
function asked_width( string $url, array $args ): int {
	$width = (int) ( $args['width'] ?? 0 );
	return $width > 0 && $width < wp_embed_defaults( $url )['width'] ? $width : 0;
}

/**
 * The figure itself where the editor shows what a link becomes. It shows that in a page of its own, which has no script yet.
 *
 * @param mixed            $answer  Null where nobody has answered yet.
 * @param \WP_REST_Request $request With `url` and perhaps `maxwidth`.
 * @param string           $route   That is asked.
 * @return mixed
 */
function preview_in_editor( $answer, $request, $route ) {
	$url  = (string) $request['url'];
	$slug = '/oembed/1.0/proxy' === $route ? slug_in( $url ) : null;
	if ( null === $slug ) {
		return $answer;
	}
	// An author who has just pasted the link can wait; readers never do. Its figure may be a minute old.
	fresh_figures( $slug );
	return array(
		'version'       => '1.0',
		'type'          => 'rich',
		'provider_name' => 'TIP Figures',
		'html'          => figure_markup( $url, (int) $request['maxwidth'] ) . script_for_preview(),
	);
}
