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
 * @param string $sentence  Plain text to say where the published site has none.
 * @param int    $max_width In pixels; 0 for as wide as the text.
 */
function figure_markup( string $address, string $sentence, int $max_width = 0 ): string {
	$style = $max_width > 0 ? sprintf( ' style="max-width:%dpx"', $max_width ) : '';
	return sprintf( '<figure class="tip-embed"%s>%s</figure>', $style, figure_words( $address, $sentence ) );
}

/**
 * The sentence with its link and source, as last read from the published site, and when it last changed. Of a figure that the
 * site does not list no number is said, since one of them may be why.
 *
 * @param string $address  Of the published figure.
 * @param string $sentence Plain text to say where that site has none.
 */
function figure_words( string $address, string $sentence ): string {
	$slug   = slug_in( $address );
	$figure = null === $slug ? null : known_figure( $slug );
	if ( null !== $slug && is_unlisted( $slug ) ) {
		return sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'This figure is not published now.', 'tip-figures' ) );
	}
	$text = $figure['summary'] ?? '';
	$link = sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html( '' === $text ? $sentence : $text ) );
	return '' === $text ? $link : $link . source_note( $figure['source'] ) . updated_note( $figure['updated'] );
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
	$time = preg_match( '/^\d{4}-\d{2}-\d{2}/', $date, $day ) ? strtotime( "{$day[0]} UTC" ) : false;
	if ( false === $time ) {
		return '';
	}
	$written = wp_date( get_option( 'date_format' ), $time, new \DateTimeZone( 'UTC' ) );
	/* translators: %s: a date. */
	$text = sprintf( __( '(updated %s)', 'tip-figures' ), $written );
	return sprintf( ' <time datetime="%s">%s</time>', esc_attr( $day[0] ), esc_html( $text ) );
}
