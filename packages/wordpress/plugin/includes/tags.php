<?php
/**
 * The tags of figures, where authors may write them.
 *
 * @package TipFigures
 */

namespace TipFigures;

defined( 'ABSPATH' ) || exit;

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_tags', 10, 2 );
add_filter( 'wp_kses_uri_attributes', __NAMESPACE__ . '\add_address_attributes' );
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\keep_tags_in_visual_editor' );

/**
 * Attributes by tag, as the figures declare them.
 *
 * @return array<string, string[]>
 */
function figure_tags(): array {
	static $tags = null;
	if ( null === $tags ) {
		$tags = require __DIR__ . '/figure-tags.php';
	}
	return $tags;
}

/**
 * Allows the tags in what authors write.
 *
 * @param array        $allowed Attributes by tag.
 * @param string|array $context Whose text is cleaned.
 */
function allow_tags( $allowed, $context ) {
	if ( 'post' !== $context || ! settings()['tags'] ) {
		return $allowed;
	}
	// What any element may have, such as `lang` and `class`.
	$of_all = $allowed['span'] ?? array();
	foreach ( figure_tags() as $tag => $names ) {
		// JSON in `data` would be cleaned as an address, which breaks it.
		$own             = array_fill_keys( array_diff( $names, array( 'data' ) ), true );
		$own['src']      = array( 'value_callback' => __NAMESPACE__ . '\is_allowed_address' );
		$allowed[ $tag ] = array_merge( $of_all, $own );
	}
	return $allowed;
}

/**
 * Whether authors may show data from an address.
 *
 * @param string $address As the author wrote it.
 */
function is_allowed_address( string $address ): bool {
	return is_below_a_base( trim( html_entity_decode( $address, ENT_QUOTES | ENT_HTML5 ) ) );
}

/**
 * Lets WordPress clean the addresses of links in a figure.
 *
 * @param string[] $names Of attributes.
 */
function add_address_attributes( array $names ): array {
	$of_figures = array_merge( ...array_values( figure_tags() ) );
	return array_values( array_unique( array_merge( $names, preg_grep( '/-url$/', $of_figures ) ) ) );
}

/**
 * Keeps the tags when somebody looks at the visual side of the classic editor.
 *
 * @param array $options Of TinyMCE.
 */
function keep_tags_in_visual_editor( $options ) {
	if ( ! settings()['tags'] && ! current_user_can( 'unfiltered_html' ) ) {
		return $options;
	}
	$tags = array_keys( figure_tags() );
	// With `~` as part of a text, which may hold a link.
	$more = array(
		'custom_elements'         => '~' . implode( ',~', $tags ),
		'extended_valid_elements' => implode( '[*],', $tags ) . '[*]',
	);
	foreach ( $more as $name => $list ) {
		$options[ $name ] = empty( $options[ $name ] ) ? $list : "{$options[ $name ]},$list";
	}
	return $options;
}
