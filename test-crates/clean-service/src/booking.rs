//! Bookings: a night, and a guest who stays.

use std::collections::BTreeMap;
use std::io::Write;

use log::{debug, info};

use crate::Error;
use crate::guest::{Guest, GuestId, Register};

/// Who stays when.
#[derive(Debug, Default)]
pub struct Bookings {
    nights: BTreeMap<u32, Vec<Guest>>,
    beds: usize,
}

impl Bookings {
    /// A house with so many beds.
    pub fn of(beds: usize) -> Bookings {
        Bookings { beds, ..Bookings::default() }
    }

    /// Books a night.
    pub fn book(&mut self, register: &Register, night: u32, id: GuestId) -> Result<usize, Error> {
        let guest = register.get(id)?;
        let staying = self.nights.entry(night).or_default();
        let taken: usize = staying.iter().map(|guest| guest.beds).sum();
        if taken + guest.beds > self.beds {
            return Err(Error::Full { night, asked: guest.beds });
        }
        staying.push(guest.clone());
        info!("night {night}: {staying:?}");
        debug!("night {night}: {:?}", self.nights.get(&night).map(Vec::len));
        Ok(self.beds - taken - guest.beds)
    }

    /// Writes the list for the reception. The book lies there; it is no log.
    pub fn list(&self, night: u32, book: &mut Vec<u8>) -> std::io::Result<usize> {
        let guests = self.nights.get(&night).map_or(&[][..], Vec::as_slice);
        for guest in guests {
            writeln!(book, "{}\t{}", guest.id, guest.name.expose())?;
        }
        println!("{} guests in night {night}, {} bytes", guests.len(), book.len());
        Ok(guests.len())
    }

    /// A letter for a guest.
    pub fn letter(&self, guest: &Guest) -> String {
        let nights = self.nights.iter().filter(|(_, guests)| guests.iter().any(|other| other.id == guest.id));
        let nights: Vec<u32> = nights.map(|(night, _)| *night).collect();
        debug!("letter to {} about {nights:?}", guest.id);
        let letter = format!("Dear {},\nyou stay {} nights.", guest.name.expose(), nights.len());
        assert!(letter.len() < 10_000, "a letter of {} bytes", letter.len());
        letter
    }
}

/// Books, and says how it went.
pub fn book_all(bookings: &mut Bookings, register: &Register, night: u32) -> usize {
    let mut refused = 0;
    for guest in register.sorted() {
        match bookings.book(register, night, guest.id) {
            Ok(left) => println!("{}: {left} beds left", guest.id),
            Err(error) => {
                eprintln!("{}: {error}", guest.id);
                refused += 1;
            }
        }
    }
    dbg!(refused)
}
