<?php
/**
 * What stands in the place of a figure until it is drawn, in feeds and in mail: its sentence, with a link, its source and a date.
 *
 * @package TipFigures
 */

namespace TipFigures;

defined( 'ABSPATH' ) || exit;

/**
 * The markup that the script makes a figure of. It stays readable when this plugin is gone.
 *
 * @param string $address   Of the published figure.
 * @param int    $max_width In pixels; 0 for as wide as the text.
 */
function figure_markup( string $address, int $max_width = 0 ): string {
	$style  = $max_width > 0 ? sprintf( ' style="max-width:%dpx"', $max_width ) : '';
	$slug   = slug_in( $address );
	$figure = known_figure( (string) $slug );
	$link   = null === $slug ? $address : figure_address( $slug );
	$words  = null === $figure ? sprintf( '<a href="%1$s">%1$s</a>', esc_url( $link ) ) : figure_words( $figure );
	return sprintf( '<figure class="tip-embed"%s%s>%s</figure>', null === $figure ? '' : named_attributes( $figure ), $style, $words );
}

/**
 * Names the figure, so that its place is kept from the start.
 *
 * @param array $figure Of the index.
 */
function named_attributes( array $figure ): string {
	return sprintf( ' data-tip-figure="%s" data-tip-src="%s"', esc_attr( $figure['figure'] ), esc_url( document_address( $figure['slug'] ) ) );
}

/**
 * The sentence with its link and source, as last read from the published site, and when it last changed. Of a figure that the
 * site has withdrawn only that is said, since a number may be why.
 *
 * @param array $figure    Of the index.
 * @param bool  $is_inline Whether it stands in a sentence, which has no room for more than the figure's own.
 */
function figure_words( array $figure, bool $is_inline = false ): string {
	$text = '' === $figure['withdrawn'] ? $figure['summary'] : withdrawn_text( $figure['withdrawn'] );
	$link = sprintf( '<a href="%s">%s</a>', esc_url( figure_address( $figure['slug'] ) ), esc_html( $text ) );
	return $is_inline || '' !== $figure['withdrawn'] ? $link : $link . source_note( $figure['source'] ) . updated_note( $figure['updated'] );
}

/**
 * That a figure is withdrawn, and since when.
 *
 * @param string $date As in ISO 8601.
 */
function withdrawn_text( string $date ): string {
	/* translators: %s: a date. */
	return sprintf( __( 'Withdrawn %s', 'tip-figures' ), written_day( $date ) );
}

/**
 * Whom the numbers are from, in a sentence; empty where the published site does not say it.
 *
 * @param string $source Plain text.
 */
function source_note( string $source ): string {
	return '' === $source ? '' : ' ' . esc_html( $source );
}

/**
 * When a figure last changed, in brackets, for readers; empty where that is not known. What it counts is often older.
 *
 * @param string $date As in ISO 8601.
 */
function updated_note( string $date ): string {
	if ( null === day_in( $date ) ) {
		return '';
	}
	/* translators: %s: a date. */
	$text = sprintf( __( '(updated %s)', 'tip-figures' ), written_day( $date ) );
	return sprintf( ' <time datetime="%s">%s</time>', esc_attr( substr( $date, 0, 10 ) ), esc_html( $text ) );
}

/**
 * A day as this site writes dates.
 *
 * @param string $date That begins with a day, as in ISO 8601.
 */
function written_day( string $date ): string {
	return wp_date( get_option( 'date_format' ), day_in( $date ), new \DateTimeZone( 'UTC' ) );
}
