/// HTTP for the people of the newsroom, live updates, and the built-in server of the public site.
@NullMarked
package pressbox.web;

import org.jspecify.annotations.NullMarked;
