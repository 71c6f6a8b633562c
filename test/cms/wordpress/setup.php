<?php
// php setup.php FOLDER install | users: sets WordPress up, or makes its users and prints their application passwords.
[, $folder, $step] = $argv;
$_SERVER['HTTP_HOST'] = '127.0.0.1';
define('WP_INSTALLING', $step === 'install');
require "$folder/wp-load.php";

if ($step === 'install') {
	require ABSPATH . 'wp-admin/includes/upgrade.php';
	wp_install('Newsroom', 'administrator', 'administrator@example.org', false, '', wp_generate_password());
	exit;
}
$passwords = [];
foreach (['editor', 'author'] as $role) {
	$user = wp_insert_user(['user_login' => $role, 'user_pass' => wp_generate_password(), 'role' => $role]);
	[$passwords[$role]] = WP_Application_Passwords::create_new_application_password($user, ['name' => 'test']);
}
echo json_encode($passwords);
