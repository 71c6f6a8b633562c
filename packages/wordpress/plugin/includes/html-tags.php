<?php
/**
 * Where the tags of a text stand.
 *
 * @package TipFigures
 */

namespace TipFigures;

defined( 'ABSPATH' ) || exit;

/** WordPress's own reader of HTML, which keeps the positions to itself. */
class Positioned_Tags extends \WP_HTML_Tag_Processor {
	/**
	 * Where the tag begins that was found, and where it ends, in bytes.
	 *
	 * @return int[]
	 */
	public function position(): array {
		$this->set_bookmark( 'here' );
		$span = $this->bookmarks['here'];
		return array( $span->start, $span->start + $span->length );
	}
}

/**
 * All tags of a text in their order.
 *
 * @param string $html Any HTML.
 * @return array{name: string, is_closer: bool, start: int, end: int, is_embed: bool, address: string}[] `address` is what it leads to, or draws.
 */
function tags_in( string $html ): array {
	$reader = new Positioned_Tags( $html );
	$tags   = array();
	while ( $reader->next_tag( array( 'tag_closers' => 'visit' ) ) ) {
		list( $start, $end ) = $reader->position();
		$name                = $reader->get_tag();
		$is_embed            = ! $reader->is_tag_closer() && $reader->has_class( 'tip-embed' );
		$source              = $is_embed ? 'data-tip-src' : 'src';
		$tags[]              = array(
			'name'      => $name,
			'is_closer' => $reader->is_tag_closer(),
			'start'     => $start,
			'end'       => $end,
			'is_embed'  => $is_embed,
			'address'   => (string) $reader->get_attribute( 'A' === $name ? 'href' : $source ),
		);
	}
	return $tags;
}

/**
 * The place of the tag that closes another one, or null where that is left open.
 *
 * @param array[] $tags  As `tags_in` gives them.
 * @param int     $index Of the tag that opens.
 */
function closer_of( array $tags, int $index ): ?int {
	$name  = $tags[ $index ]['name'];
	$depth = 0;
	for ( $at = $index; $at < count( $tags ); $at++ ) {
		if ( $tags[ $at ]['name'] !== $name ) {
			continue;
		}
		$depth += $tags[ $at ]['is_closer'] ? -1 : 1;
		if ( 0 === $depth ) {
			return $at;
		}
		// A paragraph ends where another one begins.
		if ( 'P' === $name && $depth > 1 ) {
			return null;
		}
	}
	return null;
}
