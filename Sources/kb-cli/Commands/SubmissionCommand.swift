import KnowledgeBase
import KnowledgeModel
import RecordStore

extension Command {
  static let submission = Command(
    name: "submission",
    arguments:
      "list | show ID | forms | add FILE | reply ID | note ID | move ID EVENT | publish ID …",
    summary: "Trade intelligence: what partners send in, and what comes of it.",
    options: [
      "list [--queue] [--breached] [--kind K] [--status S] [--center S] [--limit N] [--cursor ID]",
      "show ID             with messages and, for the Center's side, clocks, notes and steps",
      "forms [KIND]        the fields of each kind",
      "schema              the XML Schema of submissions",
      "add FILE|-          JSON or XML; or --kind K --field NAME=VALUE..., with --label L, --draft",
      "amend ID FILE|-     another text; the versions before stay on record",
      "file ID             a draft, as it stands",
      "reply ID --text T   --ask asks for information and pauses the clocks",
      "note ID --text T    for the Center alone",
      "move ID EVENT       review, investigate, refer, ask, accept, decline, notify-action, close, reopen,",
      "                    withdraw; --reason T for the Center, --outcome T for the submitter,",
      "                    --outcome-code C: a reason that may be told, such as not-enough or known-already",
      "route ID CENTER     to another Center; --reason T",
      "share ID CENTER...  with others beside it",
      "assign ID ACCOUNT   an account's id, or nobody",
      "rate ID --reliability A-F --credibility 1-6",
      "link ID OTHER       --relation related, corroborates or merged; --off takes it back",
      "similar ID          what is known already that resembles it",
      "publish ID --label L [--owner S] [--title T] [--sector S]...",
      "                    --file N: attachment N goes out too, cleaned of what it tells of its maker;",
      "                    --file-text N: the text that was found in it",
      "take-over ID        the module that came with it, once it is accepted, into review",
      "retract ID --reason T  [--document DOC] one that was released to an enforcement compartment",
      "attach ID FILE [--type T]  the type by the name's end if not said",
      "attachment ID NUMBER  the file as it came, to standard output",
      "broker [ID DOCUMENT]  what needs the eye of a cleared officer; with both, it is done",
      "corrections         answers that quote what no longer holds, each with a draft to put it right",
      "measures            medians and 90th percentiles by Center",
      "--code DIGITS       act by a receipt code",
    ],
    examples: [
      "kb-cli submission add --kind inquiry --field title='Chips held at Laredo' --field what_happened='Why?'",
      "kb-cli submission list --queue",
      "kb-cli submission move sub_… accept --outcome 'Thank you.'",
    ],
    isLong: true,
    run: { arguments, setting in
      let code = try arguments.option("--code", expected: "16 digits with their check digit") {
        ReceiptCode($0)
      }
      let act = SubmissionAct(setting: setting, code: code)
      let verb = try arguments.positional("list, show, add, reply, note, move, publish …")
      return try act.run(verb, &arguments)
    })
}
