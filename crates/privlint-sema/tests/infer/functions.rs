//! Function items and pointers as values.

pub fn parse(text: &str) -> Option<u32> {
    text.parse().ok() //: text.parse(): Result<u32, ParseIntError>
}

pub struct Id(u64);

impl Id {
    fn get(&self) -> u64 {
        self.0
    }
}

pub enum Event {
    Click(u8),
    Quit,
}

pub type Callback = fn(&str) -> Option<u32>;

pub fn values(texts: &[&str], callback: Callback, table: [fn(u8) -> Event; 2]) {
    let a = parse; //: a: fn parse
    let b = a("1"); //: b: Option<u32>
    let c = texts.iter().copied().filter_map(parse).collect::<Vec<_>>(); //: c: Vec<u32>
    let d = c.iter().map(|n| Id(u64::from(*n))).map(|id| Id::get(&id)).max(); //: d: Option<u64>
    let e = Some(1u64).map(Id); //: e: Option<Id>
    let f = Some(1u8).map(Event::Click); //: f: Option<Event>
    let g = callback("1"); //: g: Option<u32> // callback => value
    let h = table[0](1); //: h: Event
    let i = texts.iter().map(ToString::to_string).collect::<Vec<String>>(); //: i: Vec<String>
    let j = [Id(1)].iter().map(Id::get).sum::<u64>(); //: j: u64
    let k = Some("x").map(String::from); //: k: Option<String>
    let l: Option<String> = Some("x").map(Into::into); //: l: Option<String>
    let m = Event::Quit; //: m: Event
    let n = Some(Some(1u8)).and_then(std::convert::identity); //: n: Option<u8>
    let _ = (b, d, e, f, g, h, i, j, k, l, m, n);
}
