<?php
/**
 * The block that finds a published figure and shows it.
 *
 * @package TipFigures
 */

namespace TipFigures;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_block' );

/** What the block saves stands in the post, so that it stays when this plugin is gone. */
function register_block(): void {
	register_block_type( dirname( __DIR__ ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	wp_set_script_translations( 'tip-figures-figure-editor-script', 'tip-figures', dirname( __DIR__ ) . '/languages' );
}

/**
 * The block with the sentence as it is now, or that there is none any more.
 *
 * @param array  $attributes Of the block.
 * @param string $content    As it was saved.
 */
function render_block( $attributes, $content ): string {
	$link = new \WP_HTML_Tag_Processor( $content );
	$url  = $link->next_tag( 'a' ) ? (string) $link->get_attribute( 'href' ) : '';
	$slug = slug_in( $url );
	if ( null === $slug || ( null === known_figure( $slug ) && ! is_unlisted( $slug ) ) ) {
		return $content;
	}
	$current = static fn () => figure_words( $url, '' );
	return preg_replace_callback( '#<a\s[^>]*>.*?</a>#s', $current, $content, 1 ) ?? $content;
}
