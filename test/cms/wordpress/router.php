<?php
// What the rewrite rules of a network do on a real server: the second site has the files of the first.
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (!preg_match('~^/second(/(?:wp-(?:content|admin|includes)/.*|[^/]*\.php))$~', $path, $found)) return false;
$file = $_SERVER['DOCUMENT_ROOT'] . $found[1] . (str_ends_with($found[1], '/') ? 'index.php' : '');
if (!is_file($file)) return false;
if (str_ends_with($file, '.php')) {
	$_SERVER['SCRIPT_FILENAME'] = $file;
	$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $path;
	chdir(dirname($file));
	require $file;
	return true;
}
$types = ['css' => 'text/css', 'js' => 'text/javascript', 'json' => 'application/json', 'woff2' => 'font/woff2'];
header('Content-Type: ' . ($types[pathinfo($file, PATHINFO_EXTENSION)] ?? 'application/octet-stream'));
readfile($file);
