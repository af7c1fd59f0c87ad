package portcullis.edge.faces;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stops form posts to pages before any byte of their body is read: those that another site made the browser send, and those that are
 * larger than the page takes. Only a few pages take a file.
 */
@WebFilter(urlPatterns = "*.xhtml")
public class PageRequests extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final long MEBIBYTE = 1024 * 1024;
    /** The pages that take a file. */
    private static final Set<String> FILE_PAGES = Set.of("/upload.xhtml", "/owners.xhtml", "/lists.xhtml");

    private static final Set<String> OTHER_SITES = Set.of("cross-site", "same-site");

    @Inject
    private transient PageSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
        } else if (isFromElsewhere(request.getHeader("Sec-Fetch-Site"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > limit(request.getServletPath())) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private long limit(String page) {
        return FILE_PAGES.contains(page) ? settings.uploadBytes() + MEBIBYTE : MEBIBYTE;
    }

    static boolean isFromElsewhere(@Nullable String site) {
        return site != null && OTHER_SITES.contains(site);
    }
}
