package concord.ownlist.web;

import com.ibm.icu.text.ListFormatter;
import concord.joint.Party;
import concord.joint.ReadJointList;
import concord.joint.WithdrawalEffect;
import concord.ownlist.EntryDetail;
import concord.ownlist.tabling.AtStake;
import concord.ownlist.tabling.TableEntries;
import concord.ownlist.tabling.WithdrawalReason;
import concord.web.ReadBack;
import concord.web.Reader;
import concord.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a head is about to take back, and what falls with it, in full sentences. */
@RequestScoped
class ReadWithdrawalBack {
    @Inject
    ReadJointList joint;

    @Inject
    TableEntries tableEntries;

    @Inject
    Reader reader;

    @Inject
    Text text;

    /** @throws concord.shared.Refusal if the reason is none */
    ReadBack of(EntryDetail entry, String reason) {
        String why = WithdrawalReason.written(reason);
        String name = entry.tabled().orElseGet(entry.content()::particulars).primaryName();
        return new ReadBack(
                text.of(
                        "list_withdraw.say",
                        reader.getDelegation(),
                        Text.isolated(name),
                        entry.tabledNumber(),
                        Text.isolated(why)),
                text.of("list_withdraw.to"),
                effect(entry),
                text.of("list_withdraw.recall", entry.tabledNumber() + 1));
    }

    private String effect(EntryDetail entry) {
        Stream<String> joined =
                WithdrawalEffect.of(joint.list(), entry.id()).stream().flatMap(this::effect);
        AtStake stake = tableEntries.atStake(entry.id());
        Stream<String> beside = Stream.concat(
                stake.round().stream().map(round -> text.of("list_withdraw.effect.silence", round)),
                stake.edition().stream().map(edition -> text.of("list_withdraw.effect.edition", edition)));
        return Stream.concat(joined, beside).collect(Collectors.joining(" "));
    }

    private Stream<String> effect(WithdrawalEffect effect) {
        Stream<String> positions = effect.stated().isEmpty()
                ? Stream.empty()
                : Stream.of(text.of("list_withdraw.effect.positions", named(effect.stated())));
        Stream<String> judgements = effect.judgements() == 0
                ? Stream.empty()
                : Stream.of(text.of("list_withdraw.effect.judgements", effect.judgements()));
        return Stream.of(Stream.of(row(effect)), positions, judgements).flatMap(all -> all);
    }

    private String row(WithdrawalEffect effect) {
        if (effect.staying().isEmpty()) {
            return text.of("list_withdraw.effect.alone");
        }
        return effect.then()
                .map(then -> text.of(
                        "list_withdraw.effect.stays", named(effect.staying()), text.of("joint.state." + then.key())))
                .orElseGet(() -> text.of("list_withdraw.effect.apart", named(effect.staying())));
    }

    private String named(List<Party> parties) {
        return ListFormatter.getInstance(reader.getLocale())
                .format(parties.stream()
                        .map(party -> party.name(reader.getLocale()))
                        .toList());
    }
}
