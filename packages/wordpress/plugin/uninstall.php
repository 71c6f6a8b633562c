<?php
/**
 * Removes what this plugin stored. What stands in posts stays.
 *
 * @package TipFigures
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

$tip_figures_sites = is_multisite() ? get_sites(
	array(
		'fields' => 'ids',
		'number' => 0,
	)
) : array( get_current_blog_id() );

foreach ( $tip_figures_sites as $tip_figures_site ) {
	if ( is_multisite() ) {
		switch_to_blog( $tip_figures_site );
	}
	delete_option( 'tip_figures' );
	delete_transient( 'tip_figures_index' );
	wp_clear_scheduled_hook( 'tip_figures_refresh' );
	if ( is_multisite() ) {
		restore_current_blog();
	}
}
