<?php
// A classic theme whose comments are as near to a figure's place as markup can bring them: each part is a paragraph of its own.
remove_filter('comment_text', 'wpautop', 30);
?>
<!doctype html>
<head><?php wp_head(); ?></head>
<body>
<?php while (have_posts()) : the_post(); ?>
<article class="entry-content"><?php the_content(); ?></article>
<section id="comments">
<?php wp_list_comments([], get_comments(['post_id' => get_the_ID()])); ?>
<?php foreach (get_comments(['post_id' => get_the_ID()]) as $GLOBALS['comment']) : ?>
<p><?php comment_text(); ?></p>
<p><?php comment_author_link(); ?></p>
<?php if (get_comment_author_url()) : ?>
<p><a href="<?php comment_author_url(); ?>">My figures</a></p>
<?php endif; ?>
<?php endforeach; ?>
<?php the_widget('WP_Widget_Recent_Comments'); ?>
</section>
<?php endwhile; ?>
<?php wp_footer(); ?>
