<?php
/**
 * A link to a published figure in a line of its own becomes that figure, for every role.
 *
 * @package TipFigures
 */

namespace TipFigures;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\add_provider' );
add_filter( 'oembed_fetch_url', __NAMESPACE__ . '\document_address', 10, 2 );
add_filter( 'oembed_dataparse', __NAMESPACE__ . '\markup_of_document', 20, 3 );
add_filter( 'oembed_result', __NAMESPACE__ . '\limit_width', 10, 3 );
add_filter( 'embed_oembed_html', __NAMESPACE__ . '\current_markup', 10, 3 );
add_filter( 'rest_request_after_callbacks', __NAMESPACE__ . '\preview_in_editor', 10, 3 );

/** Makes the published site one whose answers WordPress does not clean. */
function add_provider(): void {
	$pattern = address_pattern();
	if ( null !== $pattern ) {
		wp_oembed_add_provider( $pattern, settings()['base'] . '/oembed.json', true );
	}
}

/**
 * Each figure has a document of its own: the published site is made of files alone.
 *
 * @param string $address What WordPress would ask.
 * @param string $url     Of what is embedded.
 */
function document_address( string $address, string $url ): string {
	$slug = slug_in( $url );
	return null === $slug ? $address : figure_address( $slug ) . 'oembed.json';
}

/**
 * In the place of a frame the markup that becomes the figure itself. WordPress keeps it with the post.
 *
 * @param string|false $html As WordPress would embed it.
 * @param object       $data The document.
 * @param string       $url  Of what is embedded.
 * @return string|false
 */
function markup_of_document( $html, $data, $url ) {
	$slug = slug_in( $url );
	if ( null === $slug || false === $html ) {
		return $html;
	}
	// An author who has just pasted the link can wait; readers never do. Its figure may be a minute old.
	if ( ! isset( fresh_figures()[ $slug ] ) && '' === stored_index()['problem'] ) {
		refresh_index();
	}
	return figure_markup( $url, sentence_of( $data, $url ) );
}

/**
 * What a document says of its figure, as plain text: the words of the link in its markup, else its title.
 *
 * @param object $data The document.
 * @param string $url  To say where it says nothing.
 */
function sentence_of( $data, string $url ): string {
	$html = is_string( $data->html ?? null ) ? $data->html : '';
	$text = preg_match( '#<a\s[^>]*>(.*?)</a>#s', $html, $link ) ? wp_strip_all_tags( $link[1] ) : '';
	if ( '' !== $text ) {
		return html_entity_decode( $text, ENT_QUOTES | ENT_HTML5 );
	}
	return is_string( $data->title ?? null ) ? $data->title : $url;
}

/**
 * No wider than was asked for.
 *
 * @param string|false $html As it will be kept.
 * @param string       $url  Of what is embedded.
 * @param array|string $args `width` in pixels.
 * @return string|false
 */
function limit_width( $html, $url, $args ) {
	$width = asked_width( $url, wp_parse_args( $args ) );
	if ( 0 === $width || null === slug_in( $url ) || false === $html ) {
		return $html;
	}
	$figure = new \WP_HTML_Tag_Processor( $html );
	if ( $figure->next_tag( 'figure' ) ) {
		$figure->set_attribute( 'style', "max-width:{$width}px" );
	}
	return $figure->get_updated_html();
}

/**
 * The sentence as it is now, which may be newer than what WordPress has kept with the post, or that there is none any more.
 *
 * @param string|false $html What was kept.
 * @param string       $url  Of what is embedded.
 * @param array        $attr `width` in pixels.
 * @return string|false
 */
function current_markup( $html, $url, $attr ) {
	$slug = slug_in( $url );
	if ( null === $slug || ( null === known_figure( $slug ) && ! is_unlisted( $slug ) ) ) {
		return $html;
	}
	return figure_markup( $url, '', asked_width( $url, $attr ) );
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
 * @param mixed            $response What the route answers.
 * @param array            $handler  Of the route.
 * @param \WP_REST_Request $request  With `url` and perhaps `maxwidth`.
 * @return mixed
 */
function preview_in_editor( $response, $handler, $request ) {
	$is_ours = '/oembed/1.0/proxy' === $request->get_route() && null !== slug_in( (string) $request['url'] );
	if ( ! $is_ours || ! is_object( $response ) || ! is_string( $response->html ?? null ) ) {
		return $response;
	}
	// WordPress may hold on to the object that it answers with.
	$preview        = clone $response;
	$preview->html .= script_for_preview();
	$most           = (int) $request['maxwidth'];
	if ( $most > 0 && isset( $preview->width ) ) {
		$preview->width = min( (int) $preview->width, $most );
	}
	return $preview;
}
