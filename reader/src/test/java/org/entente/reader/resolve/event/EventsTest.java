package org.entente.reader.resolve.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/1|talks|held|2024-09-10|Hanoi VN|Ann/VN/host,Bo/LA/guest|2024-09-10 # b/1|meeting|held|2024-09-10|Hà Nội VN|Bo/LA/guest,Ann/VN/host|2024-09-11",
                "a/1|talks|held|2024-09-10|Hanoi VN|Ann/VN,Bo/LA|2024-09-10 # b/1|talks|held||VN|Ann/VN,Bo/LA|2024-09-11",
                "a/1|talks|held|||Ann/VN,Bo/LA|2024-09-10 # b/1|talks|held|||Ann/VN,Bo/LA|2024-09-11",
                "a/1|talks|held|2024-09-10||Ann/VN,Bo/LA|2024-09-10 # b/1|talks|held|2024-09-11||Ann/VN,Bo/LA|2024-09-11",
                "a/1|talks|held|2024-09-10|Hanoi VN|Ann/VN,Bo/LA|2024-09-10 # b/1|meeting|held|2024-09-10|Hanoi VN|Ann/VN,@Laos/LA|2024-09-10",
                "a/1|talks|held|2024-09-10|Hanoi VN|Ann/VN,Bo/LA|2024-09-10 # b/1|meeting|held|2024-09-10|Hanoi VN|@Vietnam/VN,@Laos/LA|2024-09-10",
                "a/1|meeting|held|2024-09-10|VN|@Ministry of Health/VN,@Health Ministry of Laos/LA|2024-09-10 # b/1|meeting|held|2024-09-10|VN|@Ministry of Health/VN,@Laos/LA|2024-09-10",
                "a/1|high_level_meeting|held|2023-01-12|LA|Ann/VN,Bo/LA|2023-01-12|chaired the 45th session of the committee # b/1|meeting|held|2023-01-10|LA|Ann/VN,Bo/LA|2023-01-13|agreed at the 45th meeting of their committee",
                "a/1|high_level_meeting|planned|2020-01-01..2020-12-31||Ann/VN,Bo/LA|2019-01-06|The 42nd session will be held in 2020 # b/1|high_level_meeting|held|2020-01-04|VN|Ann/VN,Bo/LA|2020-01-05|the 42nd session of the committee",
                "a/1|visit|planned|2022-02-20..2022-02-22|IN|Ann/LK/guest|2022-02-10 # b/1|visit|held|2022-03-16..2022-03-18|IN|Ann/LK/guest|2022-03-18",
                "a/1|phone_call|held|2024-12-01||Ann/VN,Bo/LA|2024-12-01 # b/1|phone_call|held|||Ann/VN,Bo/LA|2024-12-02",
                "a/1|phone_call|held|2024-12-18||Ann/GB (Prime Minister),Bo/US|2024-12-18 # b/1|phone_call|held|2024-12-18||the Prime Minister/GB (Prime Minister),Bo/US|2024-12-18",
                "a/1|visit|held|2024-09-10..2024-09-13|VN|Bo/LA/guest,Ann/VN/host|2024-09-10 # b/1|visit|held|2024-09-12|Hue VN|Bo/LA/guest|2024-09-12",
                "a/1|visit|planned|2024-07-11..2024-07-12|LA|Ann/VN/guest|2024-07-09 # b/1|visit|held|2024-07-11|LA|Ann/VN/guest,Bo/LA/host|2024-07-11",
                "a/1|visit|planned||LA|Ann/VN/guest|2024-05-02 # b/1|visit|held|2024-07-11|LA|Ann/VN/guest|2024-07-11",
                "a/1|visit|planned|2024-05-02|LA|Ann/VN/guest|2024-04-20 # b/1|visit|postponed|2024-05-02|LA|Ann/VN/guest|2024-04-29",
                "a/1|visit|postponed|2024-05-02|LA|Ann/VN/guest|2024-04-29 # b/1|visit|held|2024-08-15|LA|Ann/VN/guest|2024-08-15",
                "a/1|visit|planned|2019-02-24..2019-02-27|JP|Q/PK/guest|2019-02-20 # b/1|visit|called_off|2019-02-24|JP|Q/PK/guest|2019-02-24",
                "a/1|talks|planned|2024-07-11|LA|Ann/VN/guest,Bo/LA/host|2024-07-09 # b/1|talks|held|2024-07-11|LA|Ann/VN/guest,Bo/LA/host|2024-07-12",
                "a/1|conference|held|2025-07-04|Chisinau MD||2025-07-04 # b/1|conference|held|2025-07-04|Chisinau MD||2025-07-05",
                "a/1|ceremony|held|2024-08-08|Astana KZ|T/KZ/host,M/UZ/guest|2024-08-08 # b/1|award|held|2024-08-08|Astana KZ|T/KZ/host,M/UZ/guest|2024-08-08",
                "a/1|ceremony|held|2016-07-11|Kigali RW|K/RW/host,G/CG,S/NO,T/JP|2016-07-12 # b/1|ceremony|held|2016-07-11|Kigali RW|K/RW/host,G/CG,T/JP|2016-07-12",
                "a/1|exchange_of_letters|held|2025-01-18||Ann/VN,Cy/VN,Bo/CN,Di/CN|2025-01-18 # b/1|exchange_of_letters|held|||Ann/VN,Bo/CN|2025-01-19",
                "a/1|meeting|held|2015-03-24|LA|Sang/VN,Sing/LA| # b/1|meeting|held||LA|Sang/VN,Sing/LA|",
                "a/1|visit|planned||KZ|Ali/AZ/guest|2022-08-24 # b/1|visit|held|2023-04-10|KZ|Ali/AZ/guest|2023-04-10",
                "a/1|visit|planned||UZ|Jo/KG/guest|2023-01-27 # b/1|visit|planned|2024-07-18..2024-07-19|UZ|Jo/KG/guest|2024-07-16",
                "a/1|visit|planned||UZ|Jo/KG/guest|2023-01-27 # b/1|visit|held|2024-07-18|UZ|Jo/KG/guest|2024-07-18",
                "a/1|courtesy_call|planned|2021-01-01..2021-01-31|VN|Bo/LA/guest,Ann/VN/host|2020-12-02 # b/1|reception|held|2020-12-06|VN|Bo/LA/guest,Ann/VN/host|2020-12-07",
                "a/1|high_level_meeting|planned|2025-01-01..2025-12-31|Astana KZ|@Kazakhstan/KZ,@Azerbaijan/AZ|2024-03-11|The next session of the Council will be in Astana # b/1|meeting|held|2025-10-21|Astana KZ|Tok/KZ,Ali/AZ|2025-10-21|chaired the second session of the Supreme Council",
                "a/1|meeting|held|--03-24|LA|Sang/VN,Pany/LA (Chairwoman)| # b/1|meeting|held|2015-03-24|LA|Sang/VN,Pany/LA (National Assembly President)|2015-03-24",
                "a/1|visit|held|2023-10-11..2023-10-12|LA|Yoko/JP/guest|2023-10-12 # b/1|visit|held|--10-10..--10-12|LA|Yoko/JP/guest|",
                "a/1|ceremony|held|2024-09-10|VN|Bo/LA/guest,Ann/VN/host|2024-09-10|given an official welcome # b/1|ceremony|held|2024-09-10|VN|Bo/LA/guest,Ann/VN/host|2024-09-10|a red-carpet ceremony",
                "a/1|meeting|held|2015-03-24|LA|Sang/VN,Pany/LA| # a/2|visit|held||LA|Sang/VN/guest| # b/1|visit|held|2015-03-23..2015-03-25|LA|Sang/VN/guest|"
            })
    void these_reports_are_of_one_event(String reports) {
        assertThat(same(reports)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/1|visit|held|2024-09-10..2024-09-12|VN|Bo/LA/guest,Ann/VN/host|2024-09-10 # b/1|talks|held|2024-09-10|VN|Bo/LA/guest,Ann/VN/host|2024-09-10",
                "a/1|phone_call|held|2024-09-10||Bo/LA,Ann/VN|2024-09-10 # b/1|talks|held|2024-09-10|VN|Bo/LA,Ann/VN|2024-09-10",
                "a/1|meeting|held|2024-09-10|VN|Bo/LA/guest,Ann/VN/host|2024-09-10 # b/1|meeting|held|2024-09-10|VN|Bo/LA/guest,Cy/VN/host|2024-09-10",
                "a/1|meeting|held|2021-06-19|Antalya TR|M/TR/host,K/UA|2021-06-20 # b/1|meeting|held|2021-06-19|Antalya TR|M/TR/host,R/PL|2021-06-20",
                "a/1|high_level_meeting|held|2023-02-26|VN|Ann/VN,Bo/LA|2023-02-27 # b/1|high_level_meeting|held|2024-02-26|VN|Ann/VN,Bo/LA|2024-02-27",
                "a/1|talks|held|2024-09-10|VN|Ann/VN,Bo/LA|2024-09-10 # b/1|talks|held|2024-09-12|VN|Ann/VN,Bo/LA|2024-09-12",
                "a/1|meeting|held|2024-09-10|VN|@Ministry of Health/VN,@Laos/LA|2024-09-10 # b/1|meeting|held|2024-09-10|VN|@Ministry of Finance/VN,@Laos/LA|2024-09-10",
                "a/1|visit|held|2024-09-10|VN|Bo/LA/guest|2024-09-10 # b/1|visit|held|2024-09-14|CN|Bo/LA/guest|2024-09-14",
                "a/1|high_level_meeting|held|2024-01-07|LA|Ann/VN,Bo/LA|2024-01-07|the 46th session of the committee # b/1|high_level_meeting|held|||Ann/VN,Bo/LA||the 45th session of the committee",
                "a/1|visit|held|2024-07-11|LA|Ann/VN/guest|2024-07-11 # b/1|visit|planned||LA|Ann/VN/guest|2024-07-30",
                "a/1|visit|planned|2024-07-11|LA|Ann/VN/guest|2024-07-01 # b/1|visit|held|2024-10-11|LA|Ann/VN/guest|2024-10-11",
                "a/1|visit|held|2024-03-10|Baku AZ|Tok/KZ/guest|2024-03-11 # a/2|visit|planned|2024-03-12|Fuzuli AZ|Tok/KZ/guest|2024-03-11 # b/1|visit|held|2024-03-11|Baku AZ|Tok/KZ/guest|2024-03-13",
                "a/1|courtesy_call|planned|2020-12-25|VN|Bo/LA/guest,Ann/VN/host|2020-12-07 # b/1|reception|held|2020-12-06|VN|Bo/LA/guest,Ann/VN/host|2020-12-07",
                "a/1|high_level_meeting|planned|2020-01-01..2020-12-31||@Laos/LA,@Vietnam/VN|2019-01-07|The 42nd session will be held in 2020 # b/1|courtesy_call|planned|2021-01-02|VN|Bo/LA/guest,Ann/VN/host|2020-12-30|Bo will call on Ann",
                "a/1|visit|called_off|2024-07-11|LA|Ann/VN/guest|2024-07-01 # b/1|visit|planned|2024-09-11|LA|Ann/VN/guest|2024-09-01",
                "a/1|exchange_of_letters|held|2025-01-18||Ann/VN,Bo/CN|2025-01-18 # b/1|exchange_of_letters|held|2025-01-18||Cy/VN,Di/CN|2025-01-18",
                "a/1|conference|held|2025-07-04|Chisinau MD||2025-07-04 # b/1|conference|held|2025-07-04|Paris FR||2025-07-04",
                "a/1|meeting|held|2024-09-10|VN|Ann/VN,Bo/LA|2024-09-10 # b/1|signing|held|2024-09-10|VN|Ann/VN,Bo/LA|2024-09-10",
                "a/1|meeting|held|--03-26|LA|Sang/VN,Pany/LA| # b/1|meeting|held|2015-03-24|LA|Sang/VN,Pany/LA|2015-03-24",
                "a/1|ceremony|held|2024-09-10|VN|Bo/LA/guest,Ann/VN/host|2024-09-10|given an official welcome # b/1|ceremony|held|2024-09-10|VN|Bo/LA/guest,Ann/VN/host|2024-09-10|laid a wreath",
                "a/1|ceremony|planned|2024-09-10|VN|Bo/LA/guest,Ann/VN/host|2024-09-10|lay a wreath # b/1|signing|held|2024-09-10|VN|Bo/LA/guest,Ann/VN/host|2024-09-10|signed four documents",
                "a/1|talks|held||VN|Thong/LA (Prime Minister),Phuc/VN| # b/1|talks|held|2024-09-10|VN|Thong/LA (President),Phuc/VN|2024-09-10"
            })
    void these_reports_are_of_two_events(String reports) {
        assertThat(same(reports)).isFalse();
    }

    /** Are the last reports of both documents one event, in whatever order the documents come? */
    private static boolean same(String text) {
        List<String> lines = List.of(text.split(" # "));
        String one = lines.get(lines.size() - 2).split("\\|")[0];
        String other = lines.get(lines.size() - 1).split("\\|")[0];
        News forth = News.of(lines.toArray(String[]::new));
        News back = News.of(lines.stream()
                .sorted((a, b) -> b.substring(0, 1).compareTo(a.substring(0, 1)))
                .toArray(String[]::new));
        boolean same = forth.sets().stream().anyMatch(set -> set.contains(one) && set.contains(other));
        assertThat(back.sets().stream().anyMatch(set -> set.contains(one) && set.contains(other)))
                .as("the other way round")
                .isEqualTo(same);
        return same;
    }

    @Test
    void two_reports_of_one_document_go_to_two_events_each_to_the_one_that_fits_it_best() {
        assertThat(News.of(
                                "a/1|meeting|held|2024-09-10|VN|Bo/LA/guest,Ann/VN/host|2024-09-10",
                                "a/2|meeting|held|2024-09-11|VN|Bo/LA/guest,Ann/VN/host|2024-09-10",
                                "b/1|meeting|held|2024-09-11|VN|Bo/LA/guest,Ann/VN/host|2024-09-11",
                                "b/2|meeting|held|2024-09-10|VN|Bo/LA/guest,Ann/VN/host|2024-09-11")
                        .groups())
                .containsExactly("a/1 = b/2", "a/2 = b/1");
    }

    @Test
    void a_plan_goes_to_the_first_that_was_held_after_it() {
        assertThat(News.of(
                                "a/1|visit|held|2024-03-20|LA|Ann/VN/guest|2024-03-20",
                                "b/1|visit|held|2024-01-10|LA|Ann/VN/guest|2024-01-10",
                                "c/1|visit|planned||LA|Ann/VN/guest|2024-01-03")
                        .groups())
                .containsExactly("a/1", "b/1 = c/1");
    }

    @Test
    void a_chain_of_plans_and_delays_is_one_event() {
        assertThat(News.of(
                                "a/1|visit|planned|2024-05-02|LA|Ann/VN/guest|2024-04-10",
                                "b/1|visit|postponed|2024-05-02|LA|Ann/VN/guest|2024-04-29",
                                "c/1|visit|planned|2024-08-15|LA|Ann/VN/guest|2024-08-01",
                                "d/1|visit|held|2024-08-15..2024-08-16|LA|Ann/VN/guest,Bo/LA/host|2024-08-16")
                        .groups())
                .containsExactly("a/1 = b/1 = c/1 = d/1");
    }

    @Test
    void a_lone_participant_who_met_several_is_left_to_people() {
        News news = News.of(
                "a/1|meeting|held|2024-09-10|VN|Ann/VN,Bo/LA|2024-09-10",
                "b/1|meeting|held|2024-09-10|VN|Ann/VN,Di/KH|2024-09-10",
                "c/1|meeting|held|2024-09-10||Ann/VN|2024-09-10");
        assertThat(news.groups()).hasSize(3);
        assertThat(news.doubts()).containsExactly("same person, same day, but it fits several");
    }

    @Test
    void a_report_that_comes_twice_changes_nothing() {
        String report = "a/1|talks|held|2024-09-10|VN|Ann/VN,Bo/LA|2024-09-10";
        assertThat(News.of(report, report).groups()).containsExactly("a/1");
        assertThat(News.EVENTS
                        .judge(News.report(report), List.of(new KnownEvent("k", List.of(News.report(report)))))
                        .reason())
                .isEqualTo("this report is in it already");
    }
}
