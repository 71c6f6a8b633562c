<?php
/**
 * The block that finds a published figure and shows it.
 *
 * @package TipFigures
 */

namespace TipFigures;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_block' );

/** What the block saves stands in the post, so that it stays when this plugin is gone. Themes show blocks outside posts, too. */
function register_block(): void {
	$render = static fn ( $attributes, $content ) => with_current_words( $content );
	register_block_type( dirname( __DIR__ ) . '/block', array( 'render_callback' => $render ) );
	wp_set_script_translations( 'tip-figures-figure-editor-script', 'tip-figures', dirname( __DIR__ ) . '/languages' );
}
