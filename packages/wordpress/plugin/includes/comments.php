<?php
/**
 * What readers write is left alone: no comment becomes a figure.
 *
 * @package TipFigures
 */

namespace TipFigures;

defined( 'ABSPATH' ) || exit;

add_filter( 'comment_text', __NAMESPACE__ . '\leave_alone', PHP_INT_MAX );
add_filter( 'render_block_core/comments', __NAMESPACE__ . '\leave_block_alone', PHP_INT_MAX );
add_filter( 'render_block_core/post-comments', __NAMESPACE__ . '\leave_block_alone', PHP_INT_MAX );
add_filter( 'render_block_core/latest-comments', __NAMESPACE__ . '\leave_block_alone', PHP_INT_MAX );
add_filter( 'get_comment_author_url', __NAMESPACE__ . '\without_figures' );

/**
 * Marks each tag by itself: what leaves an element around it, as an end tag too many does, stays marked.
 *
 * @param string $html Of comments.
 */
function leave_alone( $html ): string {
	$tags = new \WP_HTML_Tag_Processor( (string) $html );
	while ( $tags->next_tag() ) {
		$tags->set_attribute( 'data-tip-embed', 'off' );
	}
	return $tags->get_updated_html();
}

/**
 * Marks the element around a block.
 *
 * @param string $html Of the block.
 */
function leave_block_alone( $html ): string {
	$block = new \WP_HTML_Tag_Processor( (string) $html );
	if ( $block->next_tag() ) {
		$block->set_attribute( 'data-tip-embed', 'off' );
	}
	return $block->get_updated_html();
}

/**
 * The site of who comments; themes link to it in paragraphs, so that one below a base would become a figure.
 *
 * @param string $url Empty where there is none.
 */
function without_figures( $url ): string {
	return is_below_a_base( (string) $url ) ? '' : (string) $url;
}
