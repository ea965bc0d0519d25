package concord.account.web;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/** Ways to the login page and back to the page that was asked for. */
final class ToLogin {
    static final String PASSWORD_PAGE = "/account/password.xhtml";
    static final String START_PAGE = "/index.xhtml";
    private static final String LOGIN_PAGE = "/login.xhtml";
    /** From the root to a page, which rules out another site; its query is whatever a browser sends in one. */
    private static final Pattern PAGE =
            Pattern.compile("/(login|index|[a-z]+/[a-z_]+)\\.xhtml(\\?[\\x21-\\x7e&&[^#\\\\]]*)?");

    private ToLogin() {}

    /** Files that are the same for everybody: nobody needs to know who asks. */
    static boolean isStatic(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource/");
    }

    /** The bare address of the portal. */
    static boolean isRoot(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + "/");
    }

    static boolean isPasswordPage(HttpServletRequest request) {
        return request.getServletPath().equals(PASSWORD_PAGE);
    }

    static String loginPageFor(HttpServletRequest request) {
        if (request.getServletPath().equals(START_PAGE)) {
            return LOGIN_PAGE;
        }
        String asked = request.getServletPath() + query(request);
        return LOGIN_PAGE + "?from=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    /** Forms of a page are sent to it without its parameters: they stand in the address that the form was shown at. */
    private static String query(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query != null) {
            return "?" + query.replace("\\", "%5C");
        }
        String shownAt = Objects.requireNonNullElse(request.getHeader("Referer"), "");
        int parameters = shownAt.indexOf(request.getServletPath() + "?");
        boolean sent = request.getMethod().equals("POST") && parameters >= 0;
        return sent ? shownAt.substring(shownAt.indexOf('?')) : "";
    }

    /** @return the path if it leads to a page of this portal, else the start page */
    static String safe(String from) {
        return PAGE.matcher(from).matches() ? from : START_PAGE;
    }

    /** A request that Faces sent from within a page is answered in its own form, so that the browser follows. */
    static AuthenticationStatus redirect(HttpServletRequest request, HttpServletResponse response, String path) {
        try {
            String address = request.getContextPath() + path;
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml");
                response.setCharacterEncoding("UTF-8");
                response.getWriter()
                        .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"")
                        .append(address.replace("&", "&amp;"))
                        .append("\"></redirect></partial-response>");
            } else {
                response.sendRedirect(address);
            }
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
