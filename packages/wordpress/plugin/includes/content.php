<?php
/**
 * The figures in what authors have written: each says what the published site says of it now, wherever it is read.
 *
 * @package TipFigures
 */

namespace TipFigures;

defined( 'ABSPATH' ) || exit;

// After blocks, links in lines of their own, shortcodes and paragraphs.
const AFTER_ALL_MARKUP = 12;
/** What a figure would be lost in, or would hide. */
const MEDIA = array( 'IMG', 'SVG', 'PICTURE', 'VIDEO', 'AUDIO', 'CANVAS', 'IFRAME', 'OBJECT', 'EMBED', 'INPUT', 'BUTTON', 'SELECT', 'TEXTAREA' );

add_filter( 'the_content', __NAMESPACE__ . '\with_current_words', AFTER_ALL_MARKUP );
add_filter( 'the_excerpt', __NAMESPACE__ . '\with_current_words', AFTER_ALL_MARKUP );
add_filter( 'widget_text_content', __NAMESPACE__ . '\with_current_words', AFTER_ALL_MARKUP );
add_filter( 'widget_block_content', __NAMESPACE__ . '\with_current_words', AFTER_ALL_MARKUP );

/**
 * A text in which each published figure has the site's current sentence, or that it is withdrawn: tags, elements for figures,
 * and links that stand alone in a paragraph. What the site has never listed stays as it was written.
 *
 * @param string $html As it was written.
 */
function with_current_words( $html ): string {
	$html = (string) $html;
	// Most texts have no figure, and need not be read.
	if ( '' === settings()['base'] || ! str_contains( $html, '/f/' ) ) {
		return $html;
	}
	$tags    = tags_in( $html );
	$written = '';
	$at      = 0;
	foreach ( $tags as $index => $tag ) {
		$closer = $tag['start'] < $at ? null : figure_end( $html, $tags, $index );
		$slug   = null === $closer ? null : slug_at( array_slice( $tags, $index, $closer - $index ) );
		$figure = null === $slug ? null : known_figure( $slug );
		if ( null === $figure ) {
			continue;
		}
		$end      = $tags[ $closer ]['end'];
		$whole    = substr( $html, $tag['start'], $end - $tag['start'] );
		$written .= substr( $html, $at, $tag['start'] - $at ) . current_markup( $whole, $tag, $figure );
		$at       = $end;
	}
	return $written . substr( $html, $at );
}

/**
 * Where the place of a figure ends that begins with a tag; null where none begins.
 *
 * @param string  $html  That the tags are of.
 * @param array[] $tags  As `tags_in` gives them.
 * @param int     $index Of the tag.
 */
function figure_end( string $html, array $tags, int $index ): ?int {
	$tag       = $tags[ $index ];
	$is_figure = is_figure_tag( $tag );
	if ( $tag['is_closer'] || ! ( $is_figure || 'P' === $tag['name'] ) ) {
		return null;
	}
	$closer = closer_of( $tags, $index );
	return null === $closer || $is_figure || holds_one_link( $html, array_slice( $tags, $index, $closer - $index + 1 ) ) ? $closer : null;
}

/**
 * Whether a tag is a figure's own, or that of an element for one.
 *
 * @param array $tag As `tags_in` gives it.
 */
function is_figure_tag( array $tag ): bool {
	return $tag['is_embed'] || isset( figure_tags()[ strtolower( $tag['name'] ) ] );
}

/**
 * Whether a paragraph holds a link, and nothing beside it that a reader would see.
 *
 * @param string  $html That the tags are of.
 * @param array[] $tags Of the paragraph, with its own.
 */
function holds_one_link( string $html, array $tags ): bool {
	$links = array_keys( array_column( $tags, 'name' ), 'A', true );
	if ( 2 !== count( $links ) || ! $tags[ $links[1] ]['is_closer'] ) {
		return false;
	}
	$outside = array_merge( array_slice( $tags, 0, $links[0] ), array_slice( $tags, $links[1] + 1 ) );
	$others  = array_filter( $outside, static fn ( $tag ) => in_array( $tag['name'], MEDIA, true ) || is_figure_tag( $tag ) );
	if ( array() !== $others ) {
		return false;
	}
	$start  = $tags[0]['start'];
	$before = substr( $html, $start, $tags[ $links[0] ]['start'] - $start );
	$after  = substr( $html, $tags[ $links[1] ]['end'], end( $tags )['end'] - $tags[ $links[1] ]['end'] );
	$seen   = html_entity_decode( wp_strip_all_tags( $before . $after ), ENT_QUOTES | ENT_HTML5 );
	return 1 === preg_match( '/^[\s\x{a0}\x{200b}]*$/uD', $seen );
}

/**
 * The slug of the figure in a place, by its document, else by the first link that leads to one.
 *
 * @param array[] $tags Of the place.
 */
function slug_at( array $tags ): ?string {
	$slug = slug_of_document( $tags[0]['address'] );
	foreach ( $tags as $tag ) {
		$slug = $slug ?? ( 'A' === $tag['name'] ? slug_in( $tag['address'] ) : null );
	}
	return $slug;
}

/**
 * A place with the words of its figure.
 *
 * @param string $whole  The place as it was written.
 * @param array  $tag    That it begins with.
 * @param array  $figure Of the index.
 */
function current_markup( string $whole, array $tag, array $figure ): string {
	$inside = $tag['end'] - $tag['start'];
	$opener = new \WP_HTML_Tag_Processor( substr( $whole, 0, $inside ) );
	$opener->next_tag();
	$is_withdrawn = '' !== $figure['withdrawn'];
	$is_tag       = ! $tag['is_embed'] && 'P' !== $tag['name'];
	if ( $is_tag && $is_withdrawn ) {
		// Without the tag, whose attributes may have the numbers.
		return figure_words( $figure );
	}
	if ( $is_tag && ( null !== $opener->get_attribute( 'pinned' ) || false !== stripos( $whole, '<script' ) ) ) {
		return $whole;
	}
	if ( ! $is_tag ) {
		name_figure( $opener, $figure );
	}
	$is_inline = in_array( 'inline', array( $opener->get_attribute( 'size' ), $opener->get_attribute( 'variant' ), $opener->get_attribute( 'data-tip-size' ) ), true );
	$captions  = $is_withdrawn || ! preg_match_all( '#<figcaption\b.*?</figcaption>#is', $whole, $found ) ? '' : implode( '', $found[0] );
	$closer    = substr( $whole, strrpos( $whole, '<' ) );
	return $opener->get_updated_html() . figure_words( $figure, $is_inline ) . $captions . $closer;
}

/**
 * Names a figure in the tag of its place. Attributes that the author has given stay, but for those of one that is withdrawn.
 *
 * @param \WP_HTML_Tag_Processor $opener At that tag.
 * @param array                  $figure Of the index.
 */
function name_figure( \WP_HTML_Tag_Processor $opener, array $figure ): void {
	$opener->add_class( 'tip-embed' );
	if ( '' === $figure['withdrawn'] && null !== $opener->get_attribute( 'data-tip-figure' ) ) {
		return;
	}
	foreach ( '' === $figure['withdrawn'] ? array() : $opener->get_attribute_names_with_prefix( 'data-tip-' ) as $name ) {
		$opener->remove_attribute( $name );
	}
	$opener->set_attribute( 'data-tip-figure', $figure['figure'] );
	$opener->set_attribute( 'data-tip-src', document_address( $figure['slug'] ) );
}
