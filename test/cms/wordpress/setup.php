<?php
// php setup.php FOLDER STEP …: sets WordPress up, or changes it as an administrator would. Its host, and the path of the site
// that is meant, are in the environment.
//   install                sets it up
//   network                makes it the first site of a network, for which wp-config.php does not say so yet
//   second-site            adds one, in which the users are what they are in the first
//   users                  makes its users, and prints their passwords, for people and for programs
//   plugin ZIP SETTINGS    installs the plugin from its zip, with settings as JSON, and activates it
//   settings SETTINGS      changes the settings of the plugin
//   activate, deactivate   the plugin
//   uninstall              removes the plugin
//   hours-later            makes what the plugin has read as old as it can be
//   forget                 makes it as if the plugin had never read anything
//   stored                 prints what the plugin has stored, by name
//   option NAME VALUE      changes an option of WordPress, as JSON
//   comment POST COMMENT   adds a comment of a reader, as JSON with `text` and `site`; of an editor with `isEditor`
//   each FUNCTION LIST     prints what a function of the plugin gives for each list of arguments, as JSON
[, $folder, $step] = $argv;
$_SERVER['HTTP_HOST'] = getenv('WORDPRESS_HOST');
$_SERVER['REQUEST_URI'] = getenv('WORDPRESS_PATH');
define('WP_INSTALLING', in_array($step, ['install', 'network'], true));
define('FS_METHOD', 'direct');
require "$folder/wp-load.php";
const PLUGIN = 'tip-figures/tip-figures.php';

function stop_on_error($result) {
	if (!is_wp_error($result)) return;
	fwrite(STDERR, $result->get_error_message());
	exit(1);
}

require_once ABSPATH . 'wp-admin/includes/admin.php';
switch ($step) {
	case 'install':
		require ABSPATH . 'wp-admin/includes/upgrade.php';
		wp_install('Newsroom', 'administrator', 'administrator@example.org', false, '', wp_generate_password());
		break;
	case 'network':
		require ABSPATH . 'wp-admin/includes/upgrade.php';
		foreach ($wpdb->tables('ms_global') as $table => $name) $wpdb->$table = $name;
		install_network();
		stop_on_error(populate_network(1, $_SERVER['HTTP_HOST'], 'administrator@example.org', 'Newsrooms', '/', false));
		break;
	case 'second-site':
		$second = wp_insert_site(['domain' => $_SERVER['HTTP_HOST'], 'path' => '/second/', 'title' => 'Second newsroom', 'user_id' => 1]);
		stop_on_error($second);
		foreach (get_users() as $user) add_user_to_blog($second, $user->ID, $user->roles[0]);
		break;
	case 'users':
		$passwords = [];
		foreach (['administrator', 'editor', 'author'] as $role) {
			$person = wp_generate_password(20, false);
			$known = get_user_by('login', $role);
			$user = $known ? $known->ID : wp_insert_user(['user_login' => $role, 'user_pass' => $person, 'role' => $role]);
			wp_set_password($person, $user);
			[$program] = WP_Application_Passwords::create_new_application_password($user, ['name' => 'test']);
			$passwords[$role] = ['person' => $person, 'program' => $program];
		}
		echo json_encode($passwords);
		break;
	case 'plugin':
		WP_Filesystem();
		stop_on_error(unzip_file($argv[3], WP_PLUGIN_DIR));
		stop_on_error(activate_plugin(PLUGIN, '', is_multisite()));
		update_option('tip_figures', json_decode($argv[4], true));
		break;
	case 'settings':
		update_option('tip_figures', json_decode($argv[3], true));
		break;
	case 'activate':
		stop_on_error(activate_plugin(PLUGIN));
		break;
	case 'deactivate':
		deactivate_plugins(PLUGIN);
		break;
	case 'uninstall':
		deactivate_plugins(PLUGIN);
		WP_Filesystem();
		stop_on_error(delete_plugins([PLUGIN]));
		break;
	case 'hours-later':
		update_option('tip_figures_index', ['fetched' => 0, 'tried' => 0] + get_option('tip_figures_index'));
		break;
	case 'forget':
		delete_option('tip_figures_index');
		break;
	case 'stored':
		$stored = [];
		foreach (is_multisite() ? get_sites(['fields' => 'ids']) : [1] as $site) {
			$options = $wpdb->get_blog_prefix($site) . 'options';
			array_push($stored, ...$wpdb->get_col("SELECT option_name FROM $options WHERE option_name LIKE '%tip\\_figures%'"));
		}
		echo json_encode($stored);
		break;
	case 'option':
		update_option($argv[3], json_decode($argv[4], true));
		break;
	case 'comment':
		$comment = json_decode($argv[4], true) + ['site' => '', 'isEditor' => false];
		$_SERVER['REMOTE_ADDR'] = '127.0.0.1';
		wp_set_current_user($comment['isEditor'] ? get_user_by('login', 'editor')->ID : 0);
		kses_init();
		add_filter('pre_comment_approved', fn () => 1, 99);
		add_filter('wp_is_comment_flood', '__return_false', 99);
		stop_on_error(wp_new_comment(wp_slash([
			'comment_post_ID' => (int) $argv[3],
			'comment_author' => 'A reader',
			'comment_author_email' => 'reader@example.org',
			'comment_author_url' => $comment['site'],
			'comment_content' => $comment['text'],
			'comment_type' => 'comment',
			'comment_parent' => 0,
			'user_id' => get_current_user_id(),
		]), true));
		break;
	case 'each':
		echo json_encode(array_map(fn ($args) => ('TipFigures\\' . $argv[3])(...$args), json_decode($argv[4], true)));
		break;
}
