<?php
/**
 * The one script that finds figures in the pages of this site, and the style sheet that keeps their place.
 *
 * @package TipFigures
 */

namespace TipFigures;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'tip-figures';
// The figures' files have the same names in each version, and browsers keep them: another version is another folder.
const OWN_SCRIPTS = 'dist/' . VERSION;

add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_scripts' );
add_filter( 'wp_script_attributes', __NAMESPACE__ . '\add_settings' );

/** As a module: plugins that join the scripts of a page leave modules alone, and its address says where figures are. */
function enqueue_scripts(): void {
	// The addresses say what has to be said of versions.
	wp_enqueue_style( HANDLE, script_address( 'reserve.css' ), array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_enqueue_script_module( HANDLE, script_address( 'embed.js' ), array(), null );
}

/**
 * Tells the script from where it may take data, and the theme.
 *
 * @param array $attributes Of any script of the page.
 */
function add_settings( array $attributes ): array {
	return HANDLE . '-js-module' === ( $attributes['id'] ?? '' ) ? $attributes + script_settings() : $attributes;
}

/**
 * What embed.js is told.
 *
 * @return array<string, string>
 */
function script_settings(): array {
	$told = array(
		'data-sites' => implode( ' ', site_bases() ),
		'data-theme' => settings()['theme'],
	);
	// The script reads them as the first of the bases, which is the published site.
	$former = array_slice( published_bases(), 1 );
	return array() === $former ? $told : $told + array( 'data-formerly' => implode( ' ', $former ) );
}

/** The script for a page that stands alone, as previews in the editor do. */
function script_for_preview(): string {
	$script = array(
		'type' => 'module',
		'src'  => script_address( 'embed.js' ),
	);
	// The editor does not see by itself that a figure has grown.
	$resize = array(
		'type' => 'module',
		'src'  => add_query_arg( 'ver', VERSION, plugins_url( 'block/preview.js', PLUGIN_FILE ) ),
	);
	return '<style>figure{margin-inline:0}</style>' . wp_get_script_tag( $script + script_settings() ) . wp_get_script_tag( $resize );
}

/**
 * The address of a file for pages.
 *
 * @param string $file Such as `embed.js`.
 */
function script_address( string $file ): string {
	$settings = settings();
	$is_sites = 'site' === $settings['scripts'] && '' !== $settings['base'];
	return $is_sites ? "{$settings['base']}/dist/$file" : plugins_url( OWN_SCRIPTS . "/$file", PLUGIN_FILE );
}
