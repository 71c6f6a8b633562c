<?php
// php setup.php FOLDER STEP …: sets WordPress up, or changes it as an administrator would.
//   install                sets it up
//   users                  makes its users, and prints their passwords, for people and for programs
//   plugin ZIP SETTINGS    installs the plugin from its zip, with settings as JSON, and activates it
//   settings SETTINGS      changes the settings of the plugin
//   activate, deactivate   the plugin
//   uninstall              removes the plugin
//   hours-later            makes what the plugin has read as old as it can be
//   stored                 prints what the plugin has stored, by name
[, $folder, $step] = $argv;
$_SERVER['HTTP_HOST'] = '127.0.0.1';
define('WP_INSTALLING', $step === 'install');
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
		stop_on_error(activate_plugin(PLUGIN));
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
		$index = get_transient('tip_figures_index');
		set_transient('tip_figures_index', ['fetched' => 0, 'tried' => 0] + $index);
		break;
	case 'stored':
		global $wpdb;
		echo json_encode($wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%tip\\_figures%'"));
		break;
}
