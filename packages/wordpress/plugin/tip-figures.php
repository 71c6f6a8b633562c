<?php
/**
 * Plugin Name:       TIP Figures
 * Description:       Human-trafficking figures in posts, for every role: by a link, a block or a tag.
 * Version:           0.0.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       tip-figures
 * Domain Path:       /languages
 *
 * @package TipFigures
 */

namespace TipFigures;

defined( 'ABSPATH' ) || exit;

const VERSION     = '0.0.0';
const PLUGIN_FILE = __FILE__;

require_once __DIR__ . '/includes/bases.php';
require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/settings-page.php';
require_once __DIR__ . '/includes/scripts.php';
require_once __DIR__ . '/includes/published.php';
require_once __DIR__ . '/includes/index-entries.php';
require_once __DIR__ . '/includes/index-cache.php';
require_once __DIR__ . '/includes/fallback.php';
require_once __DIR__ . '/includes/html-tags.php';
require_once __DIR__ . '/includes/content.php';
require_once __DIR__ . '/includes/links.php';
require_once __DIR__ . '/includes/comments.php';
require_once __DIR__ . '/includes/tags.php';
require_once __DIR__ . '/includes/search.php';
require_once __DIR__ . '/includes/block.php';
require_once __DIR__ . '/includes/privacy.php';

// WordPress finds the translations by the head of this file, but not before its version 6.8.
$GLOBALS['wp_textdomain_registry']->set_custom_path( 'tip-figures', __DIR__ . '/languages' );

register_deactivation_hook( __FILE__, __NAMESPACE__ . '\forget_index' );
