<?php
/**
 * Removes what this plugin stored. What stands in posts stays.
 *
 * @package TipFigures
 */

namespace TipFigures;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	remove_from_network();
} else {
	remove_from_site();
}

/** Removes what was stored for each site of a network. */
function remove_from_network(): void {
	$sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $sites as $site ) {
		switch_to_blog( $site );
		remove_from_site();
		restore_current_blog();
	}
}

/** Removes what was stored for the current site. */
function remove_from_site(): void {
	delete_option( 'tip_figures' );
	delete_option( 'tip_figures_index' );
	// Of earlier versions.
	delete_transient( 'tip_figures_index' );
	wp_clear_scheduled_hook( 'tip_figures_refresh' );
}
