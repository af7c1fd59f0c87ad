/** The resumable work on uploads, and the directories that are watched for uploads and lists. */
@NullMarked
package portcullis.edge.work;

import org.jspecify.annotations.NullMarked;
