/** Verbs whose subject decides and acts: people and their organizations rather than things. Lemmas. */
export const ACTION_VERBS: ReadonlySet<string> = new Set(
  'buy sell invade attack fight help supply seek want plan try intend decide refuse agree hope believe think expect know support oppose demand threaten sign ban impose sanction send give provide export import deploy launch build produce hire fire fund invest acquire vote elect win lose pay raise spend shy avoid face approve pass hold host negotiate withdraw join leave'.split(
    ' ',
  ),
);
