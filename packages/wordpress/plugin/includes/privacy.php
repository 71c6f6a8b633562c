<?php
/**
 * What the privacy policy of this site may say of figures.
 *
 * @package TipFigures
 */

namespace TipFigures;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', __NAMESPACE__ . '\add_privacy_text' );

/** Suggests the text where WordPress helps to write the policy; it tells administrators when the text has changed. */
function add_privacy_text(): void {
	$note = esc_html__( 'Whoever may write any HTML, such as an editor, can show data of other sites in a tag. Name those sites, too.', 'tip-figures' );
	wp_add_privacy_policy_content(
		__( 'TIP Figures', 'tip-figures' ),
		sprintf(
			'<p class="privacy-policy-tutorial">%s</p><p><strong class="privacy-policy-tutorial">%s </strong>%s %s</p>',
			$note,
			esc_html__( 'Suggested text:', 'tip-figures' ),
			esc_html( where_figures_come_from() ),
			esc_html__( 'The figures set no cookies and store nothing in your browser.', 'tip-figures' )
		)
	);
}

/** What browsers of readers ask of other sites. */
function where_figures_come_from(): string {
	$asked  = array_merge( array( script_address( '' ) ), site_bases() );
	$others = array_diff( array_unique( array_map( __NAMESPACE__ . '\origin_of', $asked ) ), array( origin_of( home_url() ) ) );
	if ( array() === $others ) {
		return __( 'The figures about human trafficking in our posts come from this website itself.', 'tip-figures' );
	}
	/* translators: %s: addresses of sites. */
	$text = __( 'For the figures about human trafficking in our posts, your browser may ask other sites: %s. As with any request, a site that it asks receives your IP address and the name of your browser; it also learns which figure is shown, and on which website.', 'tip-figures' );
	return sprintf( $text, implode( ', ', $others ) );
}

/**
 * The origin of an address, such as `https://example.org`.
 *
 * @param string $address Any address.
 */
function origin_of( string $address ): string {
	return address_parts( $address )['origin'] ?? $address;
}
