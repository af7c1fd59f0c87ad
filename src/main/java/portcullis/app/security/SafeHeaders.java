package portcullis.app.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells browsers what they may do with an answer: not guess its type, not show it in a frame, not tell other sites where it was, not
 * keep what needs a sign-in. Pages get their scripts' policy from PrimeFaces, with a nonce for each answer; what the API answers may
 * not run anything.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SafeHeaders extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String API = "/api";
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        String path = request.getServletPath();
        boolean resource = path.startsWith(RESOURCES);
        if (!resource) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (path.startsWith(API)) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, response);
    }
}
