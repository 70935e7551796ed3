/** Given names by the gender that they usually tell; names borne by both are left out of both lists and stand in `EITHER`. */

const split = (names: string): string[] => names.trim().split(/\s+/u);

/** Given names of men. */
const MALE_NAMES: ReadonlySet<string> = new Set(
  split(`
Aaron Abdul Abdullah Abel Abraham Adam Adolf Adrian Ahmad Ahmed Aidan Al Alain Alan Albert Alberto Alejandro Aleksandr Aleksei Aleksey Alexander Alexandre Alexei Alexey Alfonso Alfred Ali Allan Allen Alonzo Alvin Amir Anatoly Andre André Andreas Andrei Andrej Andrew Andrey Andrés Andrzej Angelo Angus Anthony Antoine Anton Antonio Antony António Archibald Ariel Armando Arnold Arthur Arturo Ashraf Asif Atal August Augusto Austin Avigdor Axel
Baldwin Barack Barry Bart Bashar Basil Ben Benedict Benito Benjamin Bennett Benny Bernard Bernardo Bernie Bert Bill Billy Björn Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Bryce Burt Byron
Caleb Calvin Cameron Carl Carlo Carlos Cecil Cesar Chad Charles Charlie Chester Chris Christian Christoph Christophe Christopher Chuck Clarence Clark Claude Claudio Clay Clayton Clement Clifford Clint Clinton Clive Clyde Cole Colin Connor Conrad Corey Cory Craig Curtis Cyril Cyrus
Dale Damian Damon Dan Daniel Daniele Danny Darrell Darren Daryl Dave David Dean Denis Dennis Denzel Derek Desmond Dick Diego Dieter Dietrich Dimitri Dmitri Dmitry Dmytro Dominic Dominique Don Donald Donnie Doug Douglas Duncan Dustin Dwayne Dwight Dylan
Earl Ed Eddie Edgar Edmund Eduardo Edward Edwin Ehud Eli Elias Elijah Elliott Elon Emilio Emmanuel Emmett Enrique Eric Erich Erik Ernest Ernesto Ernst Erwin Ethan Eugene Evan Evgeny Ezra
Fabio Fabrice Faisal Farouk Federico Felipe Felix Ferdinand Fernando Fidel Filip Florian Floyd Francesco Francis Francisco Franco Frank Frankie Franklin Franz François Fred Freddie Frederic Frederick Friedrich Fritz
Gabriel Gareth Garry Gary Gavin Gene Geoff Geoffrey Georg George Georges Georgi Gerald Gerard Gerhard Gianni Gilbert Gilles Giorgio Giovanni Giuseppe Glen Glenn Gonzalo Gordon Graham Grant Greg Gregor Gregory Guido Guillaume Guillermo Gus Gustav Gustavo Guy
Hamid Hamza Hank Hans Harold Haroun Harris Harrison Harry Harvey Hasan Hassan Hector Heiko Heinrich Heinz Helmut Henri Henrik Henry Herbert Herman Hermann Hiroshi Homer Horace Horst Hosni Howard Hubert Hugh Hugo Humphrey Hussein Héctor
Ian Ibrahim Igor Ilya Imran Ismail Isaac Isaiah Ivan
Jack Jackson Jacob Jacques Jaime Jair Jake Jakob Jamal James Jan Janez Jared Jaroslaw Jason Javier Jay Jean-Claude Jean-Luc Jean-Marie Jean-Paul Jean-Pierre Jeb Jeff Jefferson Jeffrey Jens Jeremiah Jeremy Jerome Jerry Jesus Jim Jimmy Joachim Joaquin Joe Joel Joerg Johan Johann Johannes John Johnny Jon Jonas Jonathan Jorge Josef Joseph Josep Josh Joshua José Jose Josip João Juan Jules Julian Julien Julio Julius Junichiro Jürgen Justin
Kamal Karl Kazimierz Keith Ken Kenneth Kent Kevin Khalid Khalifa Kirk Klaus Kofi Konrad Konstantin Kurt Kyle
Larry Lars Laurence Laurent Lawrence Lech Lee Len Lenny Leo Leon Leonard Leonardo Leonid Leopold Leroy Les Leslie Levi Lewis Liam Lindsey Lionel Lloyd Logan Lorenzo Lou Louis Luc Luca Lucas Luciano Luigi Luis Luiz Lukas Luke Luther Lyle Lyndon
Maciej Mahmoud Mahmud Malcolm Malik Manfred Manmohan Manuel Marc Marcel Marcelo Marcin Marco Marcos Marcus Mariano Mario Mark Marko Markus Marlon Marshall Martin Marty Marvin Massimo Mateusz Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Maximilian Maxwell Mehdi Mehmet Mel Melvin Michael Michal Michel Miguel Mihail Mikael Mike Mikhail Mikheil Milan Miles Milo Milos Milton Miroslav Mitch Mitt Mohamed Mohammad Mohammed Mohamud Moritz Morris Moshe Muammar Muhammad Murray Mustafa Mykhailo Mykola
Narendra Nate Nathan Nathaniel Neal Ned Neil Nelson Newt Nicholas Nick Nicolae Nicolas Nicolás Niels Nigel Nikita Nikola Nikolai Nikolas Nils Noah Noam Noel Norbert Norman Nouri
Olaf Ole Oleg Oleksandr Oliver Olivier Omar Orlando Orrin Oscar Osama Oswald Otto Owen
Pablo Paddy Paolo Pascal Patrick Patrik Paul Paulo Pavel Pavlo Pedro Pekka Pervez Pete Peter Petro Phil Philip Philipp Philippe Phillip Pier Pierre Pietro Piotr Porfirio Preston Prescott
Quentin Quincy
Rafael Rafał Rahul Rainer Rajiv Ralph Ramon Ramzan Ramzi Rand Randall Randy Raphael Rashid Raul Raúl Ray Raymond Recep Reggie Reginald Reince René Rex Ricardo Richard Rick Ricky Rishi Rob Robert Roberto Rodney Rodolfo Rodrigo Roger Roland Rolf Roman Ron Ronald Ronnie Rory Ross Roy Ruben Rudolf Rudy Rupert Russ Russell Ryan
Saad Saddam Salman Salvador Salvatore Sam Samir Samuel Saul Scott Sean Sebastian Serge Sergei Sergey Sergio Seth Shane Shaun Shawn Shimon Shinzo Sid Sidney Sigmar Silvio Simeon Simon Slobodan Solomon Spencer Spiro Stan Stanislav Stanley Stefan Stefano Steffen Stephan Stephen Sterling Steve Steven Stewart Stuart Sultan Sven Sylvester Strobe
Ted Terence Terrence Theo Theodore Thaksin Thad Thierry Thomas Thorsten Tim Timothy Tobias Toby Todd Tom Tomas Tomasz Tommy Toni Tony Trent Trevor Tucker Tyler Tyrone
Ulrich Umar Uri
Václav Vaclav Valentin Valery Vernon Viktor Vicente Victor Vijay Ville Vince Vincent Vincenzo Vitaly Vitali Vladimir Volodymyr Vyacheslav
Wade Wallace Walter Warren Wayne Wendell Werner Wesley Wilfred Wilhelm Will Willard William Willie Willy Winston Wladimir Wolfgang Woodrow Wojciech
Xavier Xanana
Yair Yasser Yasir Yevgeny Yitzhak Yoav Yuri Yury Yusuf Yves
Zachary Zack Zbigniew Zoran Zine
Deval Dinesh Devin Trey Jabbar Vivek Raj Sanjay Arvind Amit Arun Ashok Anil Ajit Rajnath Sundar Satya Jamie Elbridge Ash Merrick Antonin Anwar Emomali Nursultan Ilham Nikol Kassym-Jomart Mevlut Binali Ahmet Hakan Sauli Petteri Kjell Wladyslaw Eduard Heinz-Christian
`),
);

/** Given names of women. */
const FEMALE_NAMES: ReadonlySet<string> = new Set(
  split(`
Abby Abigail Ada Adele Adriana Agatha Agnes Aisha Aletta Alexandra Alice Alicia Alison Allison Alma Amanda Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelina Angie Anita Ann Anna Annabel Anne Annegret Annette Annie April Arlene Asma Audrey Ayesha
Barbara Beatrice Becky Belinda Benazir Bernadette Bertha Beth Betsy Betty Beverly Bianca Birgit Bonnie Brenda Bridget Brigitte Britney Brittany
Camilla Camille Candace Cara Carla Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Catherine Cathy Cecilia Celeste Charlene Charlotte Chelsea Cherie Cheryl Chloe Christa Christiane Christina Christine Cindy Claire Clara Claudia Colleen Connie Condoleezza Constance Cora Cornelia Corazon Courtney Cristina Crystal Cynthia
Daisy Daniela Danielle Daphne Dawn Deb Debbie Deborah Debra Deirdre Delia Denise Diana Diane Dianne Dina Dolores Donna Dora Doris Dorothy
Edith Eileen Elaine Eleanor Elena Elise Elisabeth Eliza Elizabeth Ella Ellen Eloise Elsa Elsie Emilia Emily Emma Erica Erika Erin Esther Ethel Eunice Eva Eve Eveline Evelyn
Faith Fatima Faye Federica Felicia Fiona Flora Florence Frances Francesca Frauke Frida
Gabriela Gabriella Gabrielle Gail Gayle Genevieve Georgina Geraldine Gertrude Gina Ginni Giorgia Gladys Glenda Gloria Golda Grace Greta Gretchen Gwen Gwendolyn
Hannah Harriet Hazel Heather Heidi Helen Helena Helga Helle Henrietta Hilary Hilda Hillary Holly Huma
Ida Ilana Ilhan Imelda Indira Ines Inga Ingrid Irene Irina Iris Isabel Isabella Isabelle Ivana Ivanka
Jacinda Jackie Jacqueline Jamila Jane Janet Janice Jasmine Jeanne Jen Jenna Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Jocelyn Jodi Johanna Josephine Joy Joyce Juanita Judith Judy Julia Julie Juliet June
Kaja Kamala Karen Karin Kate Katherine Kathleen Kathryn Kathy Katie Katrina Katya Kay Kayleigh Keiko Kellyanne Kimberly Kirsten Kirstjen Kristen Kristin Kristina Krystal Ksenia
Lara Laura Lauren Laurie Leah Leila Lena Leonor Letitia Lillian Lilly Lily Linda Lindsay Lisa Liz Liza Lois Loretta Lorraine Louise Lucia Lucille Lucinda Lucy Luisa Lydia Lynn Lynne Liudmila Lyudmila
Mabel Madeleine Madeline Madison Magdalena Maggie Maia Malala Malia Mandy Manuela Marcia Margaret Margarita Margot Marguerite Maria María Mariah Marian Marianne Marie Marilyn Marina Marine Marissa Marjorie Marlene Marsha Martha Mary Maryam Matilda Maureen Maxine Mazie Megan Meghan Meg Melanie Melania Melinda Melissa Mercedes Meryl Mette Mia Michaela Michele Michelle Mildred Millie Minerva Miranda Miriam Moira Mollie Molly Mona Monica Monika Muriel Myra
Nabila Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nellie Nicola Nicole Nikki Nina Nora Noreen Norma
Octavia Olena Olga Olive Olivia Oprah Ophelia
Pam Pamela Patricia Patsy Patti Paula Pauline Peggy Penelope Penny Phyllis Polly Priscilla Priti Priya
Rachel Raquel Rebecca Regina Renee Rhonda Rita Roberta Rosa Rosalind Rosalyn Rose Rosemary Roxanne Ruth
Sabrina Sadie Sally Samantha Sandra Sanna Sara Sarah Segolene Selma Sharon Sheila Shelley Sherry Sheryl Shirley Silvia Simone Simonetta Sofia Soledad Sonia Sonja Sophia Sophie Stacey Stefanie Stella Stephanie Sue Susan Susanna Susanne Suzanne Sylvia Sviatlana Svetlana
Tabitha Tamara Tammy Tanya Tara Tatiana Tatyana Teresa Tess Theresa Therese Tiffany Tina Tracey Tricia Trudy Tulsi Tzipi
Ursula
Valentina Valerie Vanessa Vera Veronica Vicki Victoria Viola Violet Virginia Vivian Viviane Viktoria
Wanda Wendy Whitney Wilhelmina Wilma Winifred
Yasmin Yelena Yevgenia Yolanda Yulia Yuliya Yvette Yvonne
Zainab Zara Zelda Zoe Zoya Zuzana
Avril Annalena Ayanna Alexandria Rashida Lizzo Susana Sonya Ketanji Amal Margrethe Christia Chrystia Jody Nirmala Sushma Mamata Mayawati Jayalalithaa Hina Khaleda Dilma Graça Nkosazana Ylva
`),
);

/** Given names that tell no gender. */
const EITHER_NAMES: ReadonlySet<string> = new Set(
  split(
    'Alex Ashley Casey Chen Chris Dana Drew Dominique Jackie Jamie Jan Jean Jess Jo Jordan Kelly Kim Kerry Lee Leslie Li Lindsey Liu Marion Max Morgan Nicky Pat Qin Robin Sam Sandy Sasha Shannon Stacy Taylor Terry Toni Tracy Wang Wei Xi Yang Ying Zhang Zhou',
  ),
);

/** The gender that a given name usually tells; null where unknown or either. */
export function genderOfFirstName(name: string): 'female' | 'male' | null {
  if (EITHER_NAMES.has(name)) return null;
  const isMale = MALE_NAMES.has(name);
  const isFemale = FEMALE_NAMES.has(name);
  return isMale === isFemale ? null : isMale ? 'male' : 'female';
}

/** True where a word is a given name known to us. */
export function isFirstName(name: string): boolean {
  return MALE_NAMES.has(name) || FEMALE_NAMES.has(name) || EITHER_NAMES.has(name);
}
