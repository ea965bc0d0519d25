package concord.account.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/** The cookie that carries the token of a login: for the browser's requests alone, gone when the browser closes. */
final class LoginCookie {
    private static final String NAME = "concord_login";

    private LoginCookie() {}

    static Optional<String> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst();
    }

    static void set(String token, HttpServletRequest request, HttpServletResponse response) {
        write(token, "", request, response);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        write("", "; Max-Age=0", request, response);
    }

    private static void write(String value, String age, HttpServletRequest request, HttpServletResponse response) {
        String secure = request.isSecure() ? "; Secure" : "";
        response.addHeader("Set-Cookie", NAME + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + age + secure);
    }
}
