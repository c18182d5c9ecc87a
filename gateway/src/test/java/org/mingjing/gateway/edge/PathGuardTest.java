package org.mingjing.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/risk/v1/powers/EB-L-03",
                "/api/risk/v1/powers?q=%E6%98%8E&after=a%2F..%2Fb;c",
                "/api/risk/v1/%E6%98%8E%E9%95%9C",
                "/a..b/...c/.d/e.",
                "/log/tile/entries/x001/234.p/17"
            })
    void plain(String uri) {
        assertThat(PathGuard.isPlain(uri)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "*", "api", "http://a/b", "/a/../b", "/a/%2e%2e/b", "/a/.", "/a//b", "/a;b", "/a%3Bb", "/a%2Fb",
                        "/a\\b",
                "/a%5cb", "/a%00", "/a%7f", "/a%25", "/a%c0%af", "/a%ed%a0%80", "/a%", "/a%1", "/a%g1", "/a b", "/a#b",
                        "/明"
            })
    void not_plain(String uri) {
        assertThat(PathGuard.isPlain(uri)).isFalse();
    }
}
